import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { FilePurpose } from '../enums/file-enums';
import { DateTimeScalar } from '../scalars';

@ApiType({ description: 'An uploaded file, or the URL to which a file is sent.' })
export class UploadFilePayload {
  @Field(() => ID, { description: "The file's ID (`fil_…`). Only the member who uploaded it can use it." })
  id: string;

  @Field(() => FilePurpose, { description: 'What it is for.' })
  purpose: FilePurpose;

  @Field(() => String, {
    nullable: true,
    description: 'The media type, determined by the content. Null until the file is sent.',
  })
  mediaType: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The size in bytes, as it is stored: images are re-encoded. Null until the file is sent.',
  })
  size: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The URL to which the file is sent: a PUT whose body is the file, without authentication. The URL is a secret. It accepts one file, which can be sent repeatedly. Null if the file was in `data`.',
  })
  uploadUrl: string | null;

  @Field(() => Int, { description: 'The largest size that the URL accepts, in bytes.' })
  maxBytes: number;

  @Field(() => DateTimeScalar, {
    description:
      'When the URL expires, an hour after the request; once the file is there, when an unused file is deleted.',
  })
  expiresAt: Date;
}
