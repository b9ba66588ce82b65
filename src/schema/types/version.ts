import { Field, ObjectType } from 'type-graphql';

/** Whether an app is up to date. */
@ObjectType({ description: 'Whether an app is up to date, and where the newest one is.' })
export class VersionCheck {
  @Field(() => Boolean, { description: 'Whether there is a newer version.' })
  updateAvailable: boolean;

  @Field(() => String, { description: 'The newest version.' })
  latestVersion: string;

  @Field(() => Boolean, { description: 'Whether this version does not work with the server any more.' })
  forceUpdate: boolean;

  @Field(() => String, { description: 'Where the newest version is had.' })
  downloadUrl: string;
}
