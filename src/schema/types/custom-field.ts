import { Field, InputType } from 'type-graphql';
import { ApiType } from '../api-type';
import { Text } from '../rules/text-rules';

@ApiType({ description: 'A field that the organization adds. It is for members only.' })
export class CustomField {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The value.' })
  value: string;
}

@InputType({ description: 'A field that the organization adds. It is for members only.' })
export class CustomFieldInput {
  @Field(() => String, { description: 'The name, once in the list.' })
  @Text(50, { required: true })
  name: string;

  @Field(() => String, { description: 'The value.' })
  @Text(500, { required: true, lines: true })
  value: string;
}
