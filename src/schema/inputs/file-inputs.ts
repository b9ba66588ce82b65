import { Field, InputType } from 'type-graphql';
import { MAX_DATA_BYTES } from '../../domain/file-purposes';
import { FilePurpose } from '../enums/file-enums';
import { DataUri } from '../rules/text-rules';

@InputType({ description: 'A file to be uploaded.' })
export class UploadFileInput {
  @Field(() => FilePurpose, { description: 'What the file is for. It cannot be used for anything else.' })
  purpose: FilePurpose;

  @Field(() => String, {
    nullable: true,
    description:
      'The file as a `data:…;base64,` URI. Its type is determined by its content, whatever the URI declares. If omitted, the result has a URL to which the file is sent.',
  })
  @DataUri({ maxBytes: MAX_DATA_BYTES })
  data?: string | null;
}
