import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { creditNoteView } from '../reads/credit-note';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { CreditNotesArgs } from '../schema/inputs/credit-note-inputs';
import { CreditNote } from '../schema/types/credit-note';
import { readById, readList } from './root-readers';

/** A page of credit notes. */
export const CreditNoteConnection = connectionOf(CreditNote, { isSearched: true });

/** Credit notes: the documents of credits. */
@Resolver(() => CreditNote)
export class CreditNoteResolver {
  @Access(creditNoteView.permission)
  @Query(() => CreditNoteConnection, {
    description: "Lists the organization's credit notes, newest first; 10 per page by default.",
  })
  creditNotes(
    @Args() args: CreditNotesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CreditNote>> {
    return readList(context, creditNoteView, { args, selection: selectionOf(info) });
  }

  @Access(creditNoteView.permission)
  @Query(() => CreditNote, {
    description: 'Returns a credit note. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.',
  })
  creditNote(
    @Arg('id', () => ID, { description: "The credit note's ID (`crn_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreditNote> {
    return readById(context, creditNoteView, { id, selection: selectionOf(info) });
  }

  @FieldResolver(() => String, { nullable: true, description: 'The URL of the hosted page for the client.' })
  hostedUrl(@Root() note: { hostedUrl: string | null }, @Ctx() { services }: Context): string | null {
    const linkId = note.hostedUrl;
    return linkId && `${services.config.publicUrl}/c/${services.linkTokens.tokenOf(linkId)}`;
  }
}
