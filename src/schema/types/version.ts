import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Whether an app is up to date, and where to get the newest version.' })
export class VersionCheck {
  @Field(() => Boolean, { description: 'Whether a newer version is available.' })
  updateAvailable: boolean;

  @Field(() => String, { description: 'The newest version.' })
  latestVersion: string;

  @Field(() => Boolean, { description: 'Whether this version no longer works with the server.' })
  forceUpdate: boolean;

  @Field(() => String, { description: 'The URL of the newest version.' })
  downloadUrl: string;
}
