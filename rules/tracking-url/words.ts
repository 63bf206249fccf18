/** Parameters that tell the receiver where a click came from, and change nothing of the page: as browsers and their lists strip them. */
export const trackingParameters: readonly string[] = [
  '__hsfp', '__hssc', '__hstc', '__s', '_bta_c', '_bta_tid', '_ga', '_gl', '_hsenc', '_hsmi', '_ke', '_openstat', 'at_campaign', 'at_medium', 'cmpid', 'dclid', 'ef_id', 'epik', 'fbclid',
  'gad_source', 'gbraid', 'gclid', 'gclsrc', 'hsCtaTracking', 'icid', 'igsh', 'igshid', 'li_fat_id', 'mc_cid', 'mc_eid', 'mkt_tok', 'ml_subscriber', 'ml_subscriber_hash',
  'msclkid', 'ncid', 'ns_campaign', 'ns_mchannel', 'oly_anon_id', 'oly_enc_id', 'rb_clickid', 'ref_src', 'ref_url', 's_cid', 's_kwcid', 'sc_cid', 'smid', 'srsltid', 'ttclid', 'twclid',
  'vero_conv', 'vero_id', 'wbraid', 'wickedid', 'yclid'
]

/** Hosts that only send the reader on. */
export const redirectors: readonly string[] = ['l.facebook.com', 'l.instagram.com', 'lm.facebook.com', 'lnkd.in', 'out.reddit.com', 't.co']
