import type { Registration } from '@friends/domain';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { settleThanks } from '../like/settle-thanks.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { deliverRemark } from './deliver-remark.ts';
import { refreshTrainingSoon } from './refresh-training.ts';

/** Somebody registers, does not come after all, was there, which earns a badge, or says how it was. */
export const onRegistrationWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'registrations/{registrationId}', memory: DICTIONARY_MEMORY },
  async ({ data, params }) => {
    const context = deployedContext();
    const [training = '', member = ''] = params.registrationId.split('_');
    const before = data?.before.data() as Registration | undefined;
    const after = data?.after.data() as Registration | undefined;
    const isAboutBadge = before?.attended !== after?.attended;
    // Who has been given a place since, with others, needs no look of their own.
    const isNew =
      before === undefined &&
      (after?.state !== undefined || (await data?.after.ref.get())?.get('state') === undefined);
    if (isNew || after === undefined || isAboutBadge) await refreshTrainingSoon(context, training);
    if (isAboutBadge) await settleThanks(context, member, data?.after.updateTime);
    if (after?.feedback?.remark !== before?.feedback?.remark) {
      await deliverRemark(context, params.registrationId);
    }
  },
);
