/**
 * The syllables that Vietnamese really uses, of those that its spelling would allow: by onset, then by the tones a rime is met with,
 * in the letters of Telex (z level, f huyền, r hỏi, x ngã, s sắc, j nặng). "b": "s:óp" would say that of "bop" only "bóp" is one.
 * A fact of the language: which syllables occur was counted once, by a script, over the word list of the free spelling dictionary
 * dictionary-vi (npm, GPL-2.0; none of its words or rules stand here) and corrected by hand where plans showed a gap.
 */
export const ATTESTED: readonly (readonly [onset: string, rimes: string])[] = [
  [
    "",
    "f:oam,uynh fr:oăn frs:ây frsj:ua fxj:ênh j:oap,uc,uych,uôt,âc,ên r:ia,on,uân,uây,uơ rs:ui,uê,uông,yêm s:ac,ap,ay,ec,oac,oat,uât,uôn,yêt,ât,ôt,ăt,ươc,ươp,ươt sj:ach,at,ep,et,ich,it,oach,oc,op,ot,oăt,up,ut,âp,êch,ôc,ôp,ăc,ăp,ơt,ưc xs:ơm z:au,eng,oăm,uôm,êu,ăn,ưu,ươi,ương zf:oa,oang,oanh zfr:om,un zfrj:ôn zfrs:in,ong,ung,ông,ăng,ưng zfrsj:ao,oi,u,âm,ô,ơ zfrxsj:a,eo,i zfs:um,ôm,ơn,ư zfsj:e,o,ê zfx:inh,ươn zr:im,iu,oăng,uyên,yêng zrs:ai,am,ang,en,oan,uy,y,yêu,ân,âu,ôi zrsj:anh,oai,oe zs:an,em,yên,êm,ơi,ươm zsj:ưa zx:ăm",
  ],
  [
    "b",
    "f:uôm fr:uôi frs:im,oi,un frsj:au frxj:um frxsj:iu,âm fs:am fsj:ui j:ap,ip,uc,uôc,êch,ươt rs:iêu s:ec,iêc,iêm,uyt,êp,ăc,ươc,ươp sj:ac,ach,at,ep,et,ich,it,iêt,oc,op,ot,up,ut,uôt,âc,âp,ât,êt,ôc,ôp,ôt,ăp,ăt,ơp,ơt,ưc,ưt z:ươn zf:uôn,uông,âng,ôm zfj:ia,ênh,êu,ăm,ơm zfr:ay,em zfrs:ang,ơi,ưng zfrsj:an,anh,iên,u,ua,ung,ân,ôi,ôn,ăn zfrx:om zfrxj:ưa zfrxsj:a,ai,ao,e,eo,i,inh,o,ong,ây,ê,ô,ông,ơ zfsj:on,âu,ên zfxj:ơn zfxsj:en,ăng zj:in zr:ưu,ươi zs:eng,iêng,oong,ươm,ương,ươu zsj:ư",
  ],
  [
    "c",
    "f:ươm frs:ang fsj:uôn,uông fxs:ươi r:ưi s:at,ooc,âc,ưt,ươc,ươp sj:ac,ach,ap,oc,op,ot,uc,up,ut,uôc,uôi,âp,ât,ôc,ôp,ôt,ăc,ăp,ăt,ơt,ưc x:uôm z:oong zfrj:om,on zfrsj:a,an,anh,ao,au,ay,o,âu,ây,ôn,ông,ăn zfrx:un,ơi zfrxs:ai,oi,âm zfrxsj:ong,u,ui,ung,ân,ô,ư,ưu zfsj:um,ôm,ăm zfx:ương zfxs:ơ zfxsj:ơn zrs:ua,ưng zrsj:am,ưa zrx:ăng zrxsj:ôi zx:âng zxs:ơm",
  ],
  [
    "ch",
    "f:oen,oong,uy,uôn,ươm fj:am frsj:ôi frx:om fxj:ô fxs:oai j:ach,ap,oac,oap,oet,up,âc,ên,ươp r:uân,ưi,ươi rj:on rxs:in s:ich,ip,iêc,iêp,iêt,oa,oan,op,oăt,êt,ôc sj:ac,at,ep,et,it,oc,oe,ot,uc,ut,uêch,uôc,uôt,âp,ât,êch,ôp,ôt,ăc,ăp,ăt,ơp,ơt,ưc,ươc z:eng,oăn,uôm,ưn zfj:uông,ơn zfrj:ăng zfrs:iêu,u,ung,ông,ơm zfrsj:anh,ay,eo,i,oang,uyên,âm,ân,ơ zfrx:un zfrxs:ai,e,inh,ong,ưa,ưng,ương zfrxsj:a,ao,en,o,ênh zfs:im,iêng,ua,ây zfsj:ang,iu,iên,oi,ê,ôn,ăm zfx:êm,ôm zfxj:ia zfxs:ui,ư zfxsj:um,uôi,âu,ăn zrs:au,em zs:iêm,ơi zsj:an",
  ],
  [
    "d",
    "f:au,en,uênh,ôn fsj:iu fx:ia fxs:ui j:et,it,op,uc,uyêt,ât,ên,êt,ăc,ươc,ươt r:ơm s:ot,ut,uôc,ôc,ơp,ưt,ươi sj:ac,at,ep,ich,ip,iêc,iêp,iêt,oc,um,âp,ôt,ăt,ưc x:oai,oang,uôi z:uy,uyên,âng zf:anh,oanh,ênh,ơi zfj:ao,ăm,ăn zfrj:ưng zfrs:o,om zfrsj:ăng zfrxj:ong zfrxs:e,ê zfrxsj:a,ai,ay,ân,ơ,ư zfs:im,ua,un zfsj:an,ang,ưa zfx:iêm zfxj:oi,u zfxsj:i,iêu,ung,âm,âu,ôi,ương zj:ông zr:eo zsj:am,oa,on zx:oan,ô zxj:iên zxs:inh zxsj:ây",
  ],
  [
    "g",
    "f:im,in,oong,un,ung,uôi,uông,ư,ưng fj:ơn fs:ơm fsj:ôi fxj:ui j:ach,at,uc,ya,ât,ôp,ôt,ăc,ơt r:ưi rj:ong,ơi rsj:oi s:ap,ich,iêc,oa,oc,op,âc sj:ac,ot,ut,uôc,âp,ôc,ăp,ăt z:am,en,om,ôn zf:ang,ân,ông zfj:on,u,ươm zfrs:i zfrx:ơ zfrxj:ô zfrxsj:a,âm zfs:au,iêng,ôm zfsj:an,anh,ao,ây,ăm,ăn zfx:o zfxj:ương zfxs:ai,âu zrxs:ay zs:ip zsj:ăng",
  ],
  ["gh", "f:iên fr:ênh j:eo,êt s:em,ep,et,iêc,êch zf:i,im zfj:en zfrxsj:e zfs:ê"],
  [
    "gi",
    "f:em,um,ên fj:ân fr:au frsj:ui,ôi fs:ơi fsj:ăn fx:ay,ơn,ư j:ep,ot,uc,uôc,ât,ôp,ăc,ưt rs:e s:ac,ap,up,âc,êm,êt,ôt sj:at,oc,âp,ăt x:êu,ưa z:un,ôn zf:ê,ăng zfj:ăm zfr:anh,ơ zfrs:ao,on zfrsj:ang,o,oi zfrxs:an zfrxsj:a zfs:ông zfsj:âu,ương zfxj:ô zfxs:ây zfxsj:âm zrs:am zrsj:ong zrxj:ai zsj:eo zxj:ua zxs:u",
  ],
  [
    "h",
    "f:ưm frj:oai,oanh frs:iêm,ăn frx:inh j:ap,ep,oach,oat,ôp r:oăn rsj:iêu,ui rxs:âng s:ec,et,ip,it,oac,ot,oăt,uyt,uêch,uông,ât,êu,ăt,ưa,ươc sj:ac,ach,at,ich,iêp,oc,oet,op,oăc,uc,up,ut,uych,uyêt,âp,êch,êt,ôc,ôt,ăc,ơm,ơp,ơt,ưc,ươm z:ia,iu,uênh,uơ,y,ươu zf:ua,uynh,ăm zfj:en,o,oe,uê zfr:oang,on,un,ênh zfrj:em,âm,ê zfrs:eo,i,oi,ây,ơ,ương zfrsj:a,iên,oa,ong,ôi zfrxj:ôn,ơi,ư zfrxs:om,u,ông,ưng zfrxsj:ai,am,ang,ao,âu,ô zfs:au,ung,ơn zfsj:e zfxj:um,uyên zfxs:ăng zfxsj:an,anh,oan zr:oen,ôm zrs:uy,ên zs:iêng,oay,oăm,uân zsj:ân zx:im,oăng zxj:ưu zxs:ay",
  ],
  [
    "k",
    "f:êm,ên frxsj:y s:ec,in,iêp,êp,êt sj:ep,et,ich,ip,it,iêt,êch z:a zf:ia,im,êu zfj:ênh zfrs:inh zfrsj:iêm,iêu,ê zfrx:iêng zfrxsj:e,eo,i zfsj:en,iên zfxs:em zr:eng",
  ],
  [
    "kh",
    "f:oao fr:ong fsj:ưng j:ec,ut r:ây rj:uyu rs:oi s:ach,ap,at,ep,et,ich,iêp,iêt,oac,oat,oay,oc,oet,oăng,oăt,uyêt,uât,uêch,âc,ôc,ăp,ăt,ơp,ưa,ưu,ươc,ươt,ươu sj:ac,ia,it,uc,âp,ât,ăc z:em,ua,ui,uy,uya,uâng,uê,uôn,uông,uơ,ươi,ươm,ươn,ương zf:in,oeo,uynh,êu zfr:ung zfrs:a,an,eo,i,iên,ăng,ư zfrsj:ang,u zfrxs:e zfs:en,o,oăm,ơ zfsj:om,ê zr:oanh,uân,ăn,ơi zrj:ênh zrs:ai,am,anh,ay,oa,oai,oan,oang,oe,uyên,ân,âu,ô,ôn,ông,ăm zrsj:ao zrx:inh zs:au,iu,iêm,iêu,oăn,um,uây,âm,ôi zx:iêng",
  ],
  [
    "l",
    "fj:oai frsj:ôn frxj:ơm frxsj:un,ưa fxs:ươi j:ich,iêt,oac,uât,ươc s:ec,ip,it,iêc,op,oăt,uynh,uôt,âc,êt,ưt sj:ac,ach,ap,at,ep,et,iêp,oat,oc,oet,ot,uc,up,ut,uyên,uôc,âp,ât,êch,ôc,ôp,ôt,ăc,ăp,ăt,ơp,ơt,ưc,ươt xj:uy z:in,oanh,oay,oen,oong,uya,âng,ên zf:oa,oăng,uôn zfj:ia,oan,ênh,ươm,ươn zfrj:im,on,âu,ông,ăn zfrsj:au,em,ôm,ăm,ơi,ơn zfrxj:am,ê,ư,ưng zfrxs:um,âm,ây,êu zfrxsj:a,ai,ang,anh,ao,e,en,eo,inh,oang,oi,om,ong,u,ui,ung,ân,ô,ăng,ơ zfs:oe zfsj:i,iu,ua zfxj:iêu zfxs:iên,uông zfxsj:an,iêm,o,ôi,ương zj:uôm,ưu zrs:eng zrsj:ay,iêng,uân zsj:y",
  ],
  [
    "m",
    "f:eng,êm,ưng fs:ơm j:ap,êt s:ip,iu,ooc,op,ut,uôt,êch,êu,ơp,ưt,ươp sj:ac,ach,at,ep,et,ich,it,iêng,iêt,oc,ot,uc,up,âp,ât,ôc,ôt,ăc,ăt,ưc,ươn,ươt x:uôm,y z:oay zf:âng,ôm,ôn,ươi,ương zfj:in,inh zfr:ung zfrsj:ay,eo,oi,ong,un,ông,ăn zfrx:âm zfrxs:o,om,ơ zfrxsj:a,ai,ang,anh,e,i,u,ui,ân,ô zfs:au,em,en,ua,ên,ơi zfsj:on zfxs:iêu,ôi zfxsj:an,ao,iên,uôi,âu,ê zj:ênh zr:ơn zrs:ia,ây zrsj:ưa zrxs:im,um zs:ăm,ăng,ưu zsj:uôn zxs:uông",
  ],
  [
    "n",
    "f:un,ươm fs:ui fsj:âm fx:iêng j:ap,u,ôp,ươp s:ach,ip,um,up,ut,uôm,âc,êp,êt,ôc,ăp,ơt,ưt sj:ac,at,ep,et,ich,it,iêt,oc,ot,uc,uôc,uôt,âp,ôt,ăc,ơp,ưc,ươc x:oan z:oa,om,uông zf:iên,ân zfj:iêm,ôm,ưng zfr:i zfrj:ê zfrs:e,eo,oi zfrsj:ai,an,ây zfrxsj:a,ay,o,ô,ôi,ơ zfs:ăm,ương zfsj:ang,anh,inh,ên,ăn zfx:ơm zfxs:ung,ông zfxsj:ao,ăng zj:iêu,ôn zr:ua zrxs:ưa zs:au,em,en,in,uôi,êu,ơi zsj:am,iu,ong,êm zx:ia zxj:ư zxsj:on,âng,âu",
  ],
  [
    "ng",
    "f:oăn,uôn fj:oam,uôi fr:ui,ôm frj:anh frs:om frsj:oai frxj:ương frxsj:o fs:oeo,ung fx:oăng j:ua,um,up,uyêt,ưc r:oanh,oen,un,uyu,uây,âng,ưi rx:ăng s:ap,oac,oach,oet,op,ut,uyt,âc,ăc,ơt,ưt sj:ac,ach,at,oc,ot,oăc,oăt,uc,âp,ât,ôc,ôt,ăt,ơp,ươc z:ưu zf:ôi,ươi zfj:ơi,ơm zfr:ưng zfrsj:on,ôn,ưa zfrx:a zfrxsj:ai,ong,âm,ân zfs:am,au,ay,ăn zfsj:an,ây zfx:ông zfxj:uyên zfxs:ang,oi zfxsj:ao,âu,ơ,ư zj:uy zr:oang zrs:oay zrxsj:u,ô zs:oao,oe,ăm,ơn zx:oa zxj:oan",
  ],
  [
    "ngh",
    "fr:in frxj:eo fxsj:en j:ich,iêp,iêt r:im rj:ên sj:et,it,êch x:ia z:iêng,iêu zfrxsj:i zfs:e zfsj:iên zfx:êu zfxj:ê zr:inh zrj:iu zrx:ênh zxj:iêm",
  ],
  [
    "nh",
    "f:oam fj:uân frxs:un fs:oa fsj:in j:iêt,uy,ên,êu,ưa,ươc s:ach,ia,ich,im,iêc,iêp,op,um,uôc,âc,ôc,ăc,ăp,ơp,ưc sj:ac,ap,at,ep,et,ip,it,oc,oet,ot,ua,uc,ut,uê,âp,ât,ôt,ăt,ơt,ưt x:uyên xj:iêm xsj:on z:âng,ênh zf:oai,ơi zfj:ông zfr:au,oen,ôm zfrj:em,ui zfrs:am,ơn zfrsj:anh,ay,âm,ôn,ư zfrxj:an zfrxs:a,ai,om zfrxsj:e,i,o,u,ăn,ăng,ơ zfs:oe,ôi zfsj:ăm zfx:iêu zfxj:ây zfxs:ang zfxsj:ao,eo,ung,ân,ương zj:âu zr:inh zrs:ong,ô zrx:ưng zs:oay,oi,ơm zsj:en,iu,oang,uôm zx:iên",
  ],
  ["p", "s:ac,ap z:a,an,ao,e,i,in,om,u,ê,ô,ông,ơ"],
  [
    "ph",
    "f:ôn fj:am,ênh fr:âm fs:eng fsj:ia fx:êu j:it,ươu s:ac,ap,ep,iêm,oc,êch,ôc,ôp,ăc,ăp,ăt,ơt,ưc,ươc sj:ach,at,et,ich,iêt,ot,uc,ut,âp,ât,êt,ưa,ưt x:âu xs:ươn z:au,in,om,uy,ăm zf:anh,e,en,eo,oi,ôm,ưng zfr:ơ zfrj:ang zfrs:a,ô zfrsj:an,i,ong zfrxj:ông zfrxs:inh zfrxsj:u,ân zfs:ao,o,un zfsj:iên,ung,ê,ương zj:iu zr:ay,ui,ây,ăng zrs:ai,ôi zs:im,iêu,ăn,ơi zx:ên,ơn",
  ],
  [
    "qu",
    "fj:oang,ênh fr:âng frs:ynh fs:êu j:êch s:oăt,âc,ôc sj:ac,ach,at,et,it,yt,yêt,ât,êt,ăc,ăp,ăt zfrj:ay zfrs:an,ơ zfrsj:a,ai,yên zfrxs:e zfrxsj:ang,y,ân,ây zfs:ao,en zfsj:anh,au,eo,ăn zj:ên zrj:ăng zrsj:ăm zsj:ê",
  ],
  [
    "r",
    "f:em,iêm frs:uôi frxs:ôi fsj:ươn fxj:uông j:uôm,uôt,ơp,ươt,ươu r:ênh rs:on rsj:ui s:up,uôc,ôt,ăc,ăp,ưt,ươc sj:ac,ach,ap,at,et,ich,it,iêt,oc,ot,uc,ut,âp,ât,êch,êp,êt,ôc,ôn,ôp,ăt,ơt,ưc z:au,im,oa,ư zf:iêng,âu,ương zfj:êu,ôm,ăng,ơi zfr:inh,ưng zfrj:ia zfrs:un zfrsj:eo,om,ung,ơm zfrx:anh,ua,ây zfrxj:ô,ơn zfrxs:ai,e,i,u zfrxsj:a,ao,ay,o,âm,ê,ông,ơ,ươi zfs:en,iu,ong,um,ăm,ăn,ươm zfsj:an,ang,ân,ên zfxsj:oi zj:in zr:eng zrxsj:ưa zs:am,iêu",
  ],
  [
    "s",
    "f:ôn,ưn,ươn fs:oai fsj:om j:ich,oang,êt r:iêm,ươi rj:ia,ua rsj:ơi rx:uyên s:ac,ec,et,iêt,ooc,uât,uôi,uôt,êp,ôc,ăp,ơt sj:ach,ap,at,em,it,oan,oat,oc,ot,uc,up,ut,uyt,âp,ât,ôp,ôt,ăc,ăt,ưc,ưt,ươt x:iên z:im,in,iu,iêu,oong,uê,uôn zf:oa,uông zfj:eo,um zfr:ui,ôi zfrj:o zfrs:ang,anh,inh,ân,ông,ơn zfrsj:an,ao,ây zfrxj:e,i,ê,ưng zfrxs:ai,oi,ung zfrxsj:a,âm,ô,ơ zfs:ên,ăng,ơm zfsj:am,u,âu,ương zfxs:ong zr:ay,en,iêng,ênh,ưu zrsj:ư zrxs:ưa zs:au,on,uy,êu zsj:un,ăm zxs:ăn",
  ],
  [
    "t",
    "f:ươu fs:au fsj:oai j:uôc,êp r:uôi,ơm rj:ưu s:ec,ip,oat,oay,up,uât,âc,êch,ôp,ăp,ăt,ơt,ưc,ươn sj:ac,ach,ap,at,ep,et,ich,it,iêc,iêp,iêt,oac,oc,oet,op,ot,uc,ut,uyêt,uê,uêch,uôt,âp,ât,ôc,ôt,ăc,ơn,ơp,ươc,ươp,ươt z:eng,oanh,êm,ên,ôm zf:oen,on,oong,uôn,uông,âng,ươm zfj:ăng zfr:ưng zfrj:eo,oa,ong zfrs:an,em,im,o,oan,oi,uyên,âm,ây,ôn,ông zfrsj:ang,ao,u,uy,ân,ô,ăn,ư,ương zfrx:ênh zfrxs:e,iêu,oe,om zfrxsj:a,ai,i,inh,um,ê zfs:ay,oang,uân,ăm,ơi zfsj:anh,iêm,ung,ôi,ơ zfx:en zfxsj:iên zr:ua,un zrj:y zrs:ia,ươi zrsj:ui,âu,ưa zs:in,iêng,êt,êu zsj:am zxsj:iu",
  ],
  [
    "th",
    "f:em,ôm fr:uông frsj:uy fs:oan fx:ươn fxj:uân j:up,uât,uôm,ên,ôp r:uơ s:et,im,ip,iêc,op,oăng,oăt,uyêt,êch,êp,êt,ôt,ăc,ăp,ăt sj:ac,ach,ap,ep,ich,it,iêp,iêt,oat,oc,ot,uc,ut,uôc,âp,ât,ôc,ơt,ưc,ươc,ươt x:ươi z:on,oăn,un,ênh,ơm zf:iêng,uyên,êm,ơi,ơn zfj:en zfr:iêm,om,ua,um,êu,ưa zfrj:eo,iu,ương zfrs:a,am,ay,oa,oi,âu,ô,ôi zfrsj:anh,ao,i,inh,iên,iêu,o,u,ui,ê,ôn,ăng,ơ,ư zfrxj:ân zfrxs:ai,e zfrxsj:ung,âm zfs:ia,in,ây,ăn zfx:ong,ưng zfxs:uôn zrs:an,ang,oang,uê,ăm zrsj:oai zs:au,ông",
  ],
  [
    "tr",
    "f:ươn fj:uyên frj:ay frsj:iên fs:em fsj:um fx:en,iu fxs:om fxsj:ư j:ua,up,uôt,ât,ưc,ươt rj:ia s:ap,at,ăt,ơp,ươc sj:ac,ach,et,ich,it,iêt,oc,ot,uc,ut,uât,âp,êch,êt,ôc,ăc,ơt z:uân,âng,ên zf:uông,ơi,ưa zfj:iêng,iêu,un,ăn zfr:au,ây zfrj:o zfrs:âu,ông,ưng zfrsj:am,ang,ao,eo,oi,ong,u,ân,ôi,ơ zfrxj:e zfrxs:a zfrxsj:ai,ô,ương zfs:an,anh,ăm zfsj:ơn zfxj:inh,on,ui,âm,ê zfxsj:i,ung zj:uy,êu,ôm zs:ăng zsj:ôn",
  ],
  [
    "v",
    "f:om,ăm fj:am fr:ơn frs:âu fxj:ưa j:em,im,in,iêc,op,ươc,ươt rs:ia s:ec,ich,iu,iêng,êch,ôc,ưt sj:ac,ach,ap,at,et,it,iêt,oc,ot,uc,ut,uôt,âp,ât,êt,ăc,ăt,ơt,ưc x:um z:iêm,oan,uông,ưu zf:ua,ui,âng zfj:un,ên,ươn zfrs:on,ông,ăng zfrsj:ay,eo zfrxj:iên,ưng zfrxs:e,ô zfrxsj:a,ai,ang,i,o,ong,ân,ây,ơ zfs:ao,êu,ôn zfsj:oi,ê,ôi,ăn,ơi zfxj:ung zfxsj:an,anh,u zj:âm zr:ênh zrsj:en,ương zxj:inh",
  ],
  [
    "x",
    "f:oam,oanh,uênh,êm,ươi fr:eng,iêng,oai frj:au frs:uông,ư frsj:iu fs:ai j:oach,uêch r:ân s:at,iêc,iêt,oat,ot,ut,uyêt,uât,âc,ôt,ăc,ăp sj:ac,ach,ap,ec,ep,et,ich,oac,oc,oet,op,uc,up,uyt,âp,êch,êp,ôc,ôp,ơp,ơt,ưc,ươc z:em,im,iêu,oong,ua,uya,uynh,uây,uôi,ên zf:ang,oan,oen,ênh,ơm zfj:oe,êu zfr:anh,uê,âm,ôm zfrj:oang zfrs:am,e,en,ung,ô,ông zfrsj:ao,i zfrx:ong zfrxs:inh,oa,ơ zfrxsj:a,eo zfs:um,uy zfsj:ui,ôn zfx:ăng zfxs:om zfxsj:u zr:in,iêm,iên,uân,ây,ơn,ưa zrs:ay,ia,âu,ôi,ơi,ưng,ương zrsj:o,ê zs:an,oay,oi,on,oăn,uyên,ăm,ăn zsj:it",
  ],
  [
    "đ",
    "f:oanh,ươi fj:iu frs:ư frx:oang frxsj:ia fs:oai fsj:ơi fx:ươn fxj:ân fxsj:ăn j:ep,iêp,oat,op,uôt,âp,êp,ươm rsj:iêm s:ec,iêc,iêng,uôc,âng,êch,ăp,ưt sj:ac,ach,ap,at,et,ich,it,oa,oc,ot,uc,up,ut,ât,ôc,ôp,ôt,ăc,ăt,ơp,ơt,ưc,ươc x:uôn z:au,in zf:em,ương zfj:en zfr:ui,êu,ơm zfrj:iên zfrs:om,ơn zfrsj:am,an,ao,iêu,oan,oi,u,âu,ông zfrx:e,ênh zfrxs:a,ang,ay zfrxsj:inh,o,ung,ây,ê,ô,ôi,ăng zfs:anh,um,ên,ôm,ưa zfsj:on,ong,un,êm,ôn,ưng zfx:i,ua zfxs:eo,ăm zfxsj:ai,âm,ơ zrs:uôi",
  ],
];
