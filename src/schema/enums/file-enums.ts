import { FilePurpose } from '../../domain/file-purposes';
import { describeEnum } from './describe-enum';

export { FilePurpose };

describeEnum(FilePurpose, 'FilePurpose', {
  description: 'What a file is uploaded for. Each purpose requires the permission to use the file for it.',
  values: {
    TIME_IMPORT: 'A CSV file of recorded time, of at most 16 MB. Requires OWNER or ADMIN.',
    RECEIPT:
      'The receipt of an expense: a PDF, or a PNG, JPEG or WebP image, of at most 10 MB. Available to every member.',
    LOGO: "The organization's logo: a PNG, JPEG or WebP image of at most 5 MB, or an SVG of at most 384 KB. Requires OWNER or ADMIN.",
    PICTURE: 'The picture of a profile: a PNG, JPEG or WebP image of at most 5 MB. Available to every member.',
  },
});
