import path from 'node:path';
import { idOf } from '../../domain/ids';
import type { HashedContent } from '../../files/file-store';
import type { Services } from '../../request/services';
import { assertSame, finishUpload, type OpenUpload, openUpload } from '../../services/files/receive-upload';
import { storeReceived } from '../../services/files/store-received';
import type { RequestFacts } from '../exchange';
import type { RouteResponse } from '../route';

/** The token of an upload's address, and who calls it. */
export interface UploadRequest {
  token: string;
  facts: RequestFacts;
}

/** An upload that can receive a file. */
export interface Receiver {
  maxBytes: number;
  /** Judges and stores what was received. The caller closes it. */
  take(content: HashedContent): Promise<RouteResponse>;
}

/** Where files are sent to, with PUT. */
export interface UploadRoute {
  path: string;
  /** The folder for what is being received. */
  folder: string;
  /** Throws if nothing may be sent: see `openUpload`. */
  open: (request: UploadRequest) => Promise<Receiver>;
}

/** `PUT /files/:token` receives the file of an upload. Its token is all that is asked for. */
export function uploadRoute(services: Services): UploadRoute {
  const { config, unitOfWork } = services;
  return {
    path: '/files/:token',
    folder: path.resolve(config.dataDir, 'uploads'),
    open: async ({ token, facts }) => {
      const { ip, userAgent, requestId } = facts;
      const origin = { action: 'uploadFile', ip, userAgent, requestId };
      const upload = await unitOfWork.run({ kind: 'anonymous' }, (work) => openUpload(work, { token }), { origin });
      const { organizationId, purpose, maxBytes } = upload;
      return {
        maxBytes,
        take: async (content) => {
          assertSame(upload, content.sha256);
          if (upload.received) return answerOf(upload);
          const stored = await storeReceived({ ...services, organizationId }, content, { purpose, field: 'file' });
          const finished = await unitOfWork.run(
            { kind: 'anonymous' },
            (work) => finishUpload(work, { token, stored }),
            { origin },
          );
          return answerOf(finished);
        },
      };
    },
  };
}

function answerOf({ id, purpose, received, expiresAt }: OpenUpload): RouteResponse {
  const { mediaType, size } = received ?? {};
  const file = { id: idOf('file', id), purpose, mediaType, size, expiresAt };
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(file),
  };
}
