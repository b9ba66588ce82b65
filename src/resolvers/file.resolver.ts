import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { BillfoldError } from '../domain/errors';
import { FILE_PURPOSES, type FilePurpose, MAX_DATA_BYTES } from '../domain/file-purposes';
import { idOf } from '../domain/ids';
import { can, holdersOf, type Rights } from '../domain/permissions';
import { Context } from '../request/context';
import { Access, forbidden } from '../schema/access';
import { UploadFileInput } from '../schema/inputs/file-inputs';
import { UploadFilePayload } from '../schema/types/upload-file-payload';
import { prepareUpload } from '../services/files/prepare-upload';
import { assertRoom, uploadFile } from '../services/files/upload-file';

/** Throws FORBIDDEN at `input.purpose` if the member may not use a file of that purpose. */
function assertMayUpload(user: Rights, purpose: FilePurpose): void {
  const { permission } = FILE_PURPOSES[purpose];
  if (can(user, permission)) return;
  const { code, message } = forbidden(user, permission);
  throw new BillfoldError(code, message, [{ field: 'input.purpose', reason: `requires ${holdersOf(permission)}` }]);
}

/** Files that members upload. */
@Resolver()
export class FileResolver {
  @Access('MEMBER')
  @Mutation(() => UploadFilePayload, {
    description:
      'Uploads a file, to be used by another mutation within a day: a small one in `data`, a large one with a PUT to the URL in the result. Errors: VALIDATION_ERROR for a file of another type; FORBIDDEN; RATE_LIMIT_EXCEEDED if the organization has 100 files or 256 MB that are not used yet; SERVICE_UNAVAILABLE if the file cannot be stored at the moment.',
  })
  async uploadFile(
    @Arg('input', () => UploadFileInput, { description: 'The file.' }) input: UploadFileInput,
    @Ctx() context: Context,
  ): Promise<UploadFilePayload> {
    const { services, user } = context;
    const { organizationId } = user;
    const { purpose, data } = input;
    assertMayUpload(user, purpose);
    const now = services.clock.now();
    if (data) await context.read((sql) => assertRoom({ sql, organizationId, now }, MAX_DATA_BYTES));
    const prepared = await prepareUpload({ ...services, organizationId }, input);
    const { publicUrl } = services.config;
    return context.run(uploadFile, prepared, (_work, { id, token, maxBytes, expiresAt }) =>
      Promise.resolve({
        ...{ id: idOf('file', id), purpose, maxBytes, expiresAt },
        mediaType: prepared.stored?.mediaType ?? null,
        size: prepared.stored?.size ?? null,
        uploadUrl: token && `${publicUrl}/files/${token}`,
      }),
    );
  }
}
