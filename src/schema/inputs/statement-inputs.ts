import { ArgsType, Field, ID } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { DateScalar } from '../scalars';

@ArgsType()
export class ClientStatementArgs {
  @Field(() => ID, { description: "The client's ID (`cli_…`)." })
  @PublicId('client')
  clientId: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to: string;
}
