import { Field, ID, InputType } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { NeverNull } from '../rules/field-rules';
import { Color, Email, PictureUri, PostalAddress, Text, Website } from '../rules/text-rules';
import { AddressInput } from '../types/address';

@InputType({ description: 'Changes to the branding. Omitted fields are not changed; `null` clears a field.' })
export class BrandingSettingsInput {
  @Field(() => String, { nullable: true, description: 'The business name.' })
  @NeverNull()
  @Text(200, { required: true })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The logo as a `data:image/…;base64,` URI: a PNG, JPEG or WebP image of at most 4096 pixels per side, or an SVG without ' +
      'scripts, animations and external resources. The image is re-encoded: longer sides are scaled down to 1600 pixels, ' +
      'an SVG becomes a PNG, and metadata such as place and time is removed.',
  })
  @PictureUri({ maxBytes: 384 * 1024, drawings: true })
  logo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The logo as a file that the caller uploaded for LOGO. Not allowed with `logo`.',
  })
  @NeverNull('use `logo: null` to remove the logo')
  @PublicId('file')
  logoFileId?: string | null;

  @Field(() => String, { nullable: true, description: 'The primary colour.' })
  @NeverNull()
  @Color()
  primaryColor?: string | null;

  @Field(() => String, { nullable: true, description: 'The secondary colour.' })
  @NeverNull()
  @Color()
  secondaryColor?: string | null;

  @Field(() => String, { nullable: true, description: 'The accent colour.' })
  @NeverNull()
  @Color()
  accentColor?: string | null;

  @Field(() => AddressInput, { nullable: true, description: 'The address. Replaces the whole address.' })
  @PostalAddress()
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'The email address that clients write to.' })
  @Email()
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  @Text(50)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The website.' })
  @Website()
  website?: string | null;
}
