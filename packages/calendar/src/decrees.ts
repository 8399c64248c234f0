/** A decree that declares days off. */
export interface Decree {
  readonly title: string;
  /** Numbers of the decree, one for each authority that signed it. */
  readonly numbers: readonly string[];
  /** Day of signing, `YYYY-MM-DD`. */
  readonly signedOn: string;
  /** Numbers of amendments that changed names, but no days. */
  readonly amendedBy?: readonly string[];
  /** Year of the days. */
  readonly year: number;
  /** True if it lists all public holidays of its year. */
  readonly isComplete: boolean;
  /** Names by day, `MM-DD`. */
  readonly publicHolidays: Readonly<Record<string, string>>;
  /** Occasions of collective leave (cuti bersama) by day, `MM-DD`. */
  readonly collectiveLeave: Readonly<Record<string, string>>;
}

const jointDecree = 'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB';

/**
 * Days off by decree, since 2024. Add the next joint decree when it is published, usually in September or October. Days of
 * years without one are computed. Sources: texts of the decrees, and for 2027 two lists made from the State Secretariat's and
 * the coordinating ministry's publications, which agree on each day.
 */
export const decrees: readonly Decree[] = [
  {
    title: jointDecree,
    numbers: ['Nomor 855 Tahun 2023', 'Nomor 3 Tahun 2023', 'Nomor 4 Tahun 2023'],
    signedOn: '2023-09-12',
    amendedBy: ['Nomor 236 Tahun 2024', 'Nomor 1 Tahun 2024', 'Nomor 2 Tahun 2024'],
    year: 2024,
    isComplete: true,
    publicHolidays: {
      '01-01': 'Tahun Baru 2024 Masehi',
      '02-08': 'Isra Mikraj Nabi Muhammad SAW',
      '02-10': 'Tahun Baru Imlek 2575 Kongzili',
      '03-11': 'Hari Suci Nyepi (Tahun Baru Saka 1946)',
      '03-29': 'Wafat Yesus Kristus',
      '03-31': 'Kebangkitan Yesus Kristus (Paskah)',
      '04-10': 'Hari Raya Idulfitri 1445 Hijriah',
      '04-11': 'Hari Raya Idulfitri 1445 Hijriah',
      '05-01': 'Hari Buruh Internasional',
      '05-09': 'Kenaikan Yesus Kristus',
      '05-23': 'Hari Raya Waisak 2568 BE',
      '06-01': 'Hari Lahir Pancasila',
      '06-17': 'Hari Raya Iduladha 1445 Hijriah',
      '07-07': '1 Muharam Tahun Baru Islam 1446 Hijriah',
      '08-17': 'Proklamasi Kemerdekaan',
      '09-16': 'Maulid Nabi Muhammad SAW',
      '12-25': 'Kelahiran Yesus Kristus',
    },
    collectiveLeave: {
      '02-09': 'Tahun Baru Imlek 2575 Kongzili',
      '03-12': 'Hari Suci Nyepi (Tahun Baru Saka 1946)',
      '04-08': 'Hari Raya Idulfitri 1445 Hijriah',
      '04-09': 'Hari Raya Idulfitri 1445 Hijriah',
      '04-12': 'Hari Raya Idulfitri 1445 Hijriah',
      '04-15': 'Hari Raya Idulfitri 1445 Hijriah',
      '05-10': 'Kenaikan Yesus Kristus',
      '05-24': 'Hari Raya Waisak 2568 BE',
      '06-18': 'Hari Raya Iduladha 1445 Hijriah',
      '12-26': 'Kelahiran Yesus Kristus',
    },
  },
  {
    title: 'Keputusan Presiden',
    numbers: ['Nomor 10 Tahun 2024'],
    signedOn: '2024-02-06',
    year: 2024,
    isComplete: false,
    publicHolidays: { '02-14': 'Hari Pemungutan Suara Pemilihan Umum' },
    collectiveLeave: {},
  },
  {
    title: 'Keputusan Presiden',
    numbers: ['Nomor 33 Tahun 2024'],
    signedOn: '2024-11-21',
    year: 2024,
    isComplete: false,
    publicHolidays: { '11-27': 'Hari Pemungutan Suara Pemilihan Kepala Daerah' },
    collectiveLeave: {},
  },
  {
    title: jointDecree,
    numbers: ['Nomor 1017 Tahun 2024', 'Nomor 2 Tahun 2024', 'Nomor 2 Tahun 2024'],
    signedOn: '2024-10-14',
    year: 2025,
    isComplete: true,
    publicHolidays: {
      '01-01': 'Tahun Baru 2025 Masehi',
      '01-27': 'Isra Mikraj Nabi Muhammad SAW',
      '01-29': 'Tahun Baru Imlek 2576 Kongzili',
      '03-29': 'Hari Suci Nyepi (Tahun Baru Saka 1947)',
      '03-31': 'Hari Raya Idulfitri 1446 Hijriah',
      '04-01': 'Hari Raya Idulfitri 1446 Hijriah',
      '04-18': 'Wafat Yesus Kristus',
      '04-20': 'Kebangkitan Yesus Kristus (Paskah)',
      '05-01': 'Hari Buruh Internasional',
      '05-12': 'Hari Raya Waisak 2569 BE',
      '05-29': 'Kenaikan Yesus Kristus',
      '06-01': 'Hari Lahir Pancasila',
      '06-06': 'Hari Raya Iduladha 1446 Hijriah',
      '06-27': '1 Muharam Tahun Baru Islam 1447 Hijriah',
      '08-17': 'Proklamasi Kemerdekaan',
      '09-05': 'Maulid Nabi Muhammad SAW',
      '12-25': 'Kelahiran Yesus Kristus',
    },
    collectiveLeave: {
      '01-28': 'Tahun Baru Imlek 2576 Kongzili',
      '03-28': 'Hari Suci Nyepi (Tahun Baru Saka 1947)',
      '04-02': 'Hari Raya Idulfitri 1446 Hijriah',
      '04-03': 'Hari Raya Idulfitri 1446 Hijriah',
      '04-04': 'Hari Raya Idulfitri 1446 Hijriah',
      '04-07': 'Hari Raya Idulfitri 1446 Hijriah',
      '05-13': 'Hari Raya Waisak 2569 BE',
      '05-30': 'Kenaikan Yesus Kristus',
      '06-09': 'Hari Raya Iduladha 1446 Hijriah',
      '12-26': 'Kelahiran Yesus Kristus',
    },
  },
  {
    title: `Perubahan atas ${jointDecree}`,
    numbers: ['Nomor 933 Tahun 2025', 'Nomor 1 Tahun 2025', 'Nomor 3 Tahun 2025'],
    signedOn: '2025-08-07',
    year: 2025,
    isComplete: false,
    publicHolidays: {},
    collectiveLeave: { '08-18': 'Proklamasi Kemerdekaan' },
  },
  {
    title: jointDecree,
    numbers: ['Nomor 1497 Tahun 2025', 'Nomor 2 Tahun 2025', 'Nomor 5 Tahun 2025'],
    signedOn: '2025-09-19',
    year: 2026,
    isComplete: true,
    publicHolidays: {
      '01-01': 'Tahun Baru 2026 Masehi',
      '01-16': 'Isra Mikraj Nabi Muhammad SAW',
      '02-17': 'Tahun Baru Imlek 2577 Kongzili',
      '03-19': 'Hari Suci Nyepi (Tahun Baru Saka 1948)',
      '03-21': 'Hari Raya Idulfitri 1447 Hijriah',
      '03-22': 'Hari Raya Idulfitri 1447 Hijriah',
      '04-03': 'Wafat Yesus Kristus',
      '04-05': 'Kebangkitan Yesus Kristus (Paskah)',
      '05-01': 'Hari Buruh Internasional',
      '05-14': 'Kenaikan Yesus Kristus',
      '05-27': 'Hari Raya Iduladha 1447 Hijriah',
      '05-31': 'Hari Raya Waisak 2570 BE',
      '06-01': 'Hari Lahir Pancasila',
      '06-16': '1 Muharam Tahun Baru Islam 1448 Hijriah',
      '08-17': 'Proklamasi Kemerdekaan',
      '08-25': 'Maulid Nabi Muhammad SAW',
      '12-25': 'Kelahiran Yesus Kristus',
    },
    collectiveLeave: {
      '02-16': 'Tahun Baru Imlek 2577 Kongzili',
      '03-18': 'Hari Suci Nyepi (Tahun Baru Saka 1948)',
      '03-20': 'Hari Raya Idulfitri 1447 Hijriah',
      '03-23': 'Hari Raya Idulfitri 1447 Hijriah',
      '03-24': 'Hari Raya Idulfitri 1447 Hijriah',
      '05-15': 'Kenaikan Yesus Kristus',
      '05-28': 'Hari Raya Iduladha 1447 Hijriah',
      '12-24': 'Kelahiran Yesus Kristus',
    },
  },
  {
    title: jointDecree,
    numbers: ['Nomor 1205 Tahun 2026', 'Nomor 3 Tahun 2026', 'Nomor 2 Tahun 2026'],
    signedOn: '2026-09-15',
    year: 2027,
    isComplete: true,
    publicHolidays: {
      '01-01': 'Tahun Baru 2027 Masehi',
      '01-05': 'Isra Mikraj Nabi Muhammad SAW',
      '02-06': 'Tahun Baru Imlek 2578 Kongzili',
      '03-08': 'Hari Suci Nyepi (Tahun Baru Saka 1949)',
      '03-10': 'Hari Raya Idulfitri 1448 Hijriah',
      '03-11': 'Hari Raya Idulfitri 1448 Hijriah',
      '03-26': 'Wafat Yesus Kristus',
      '03-28': 'Kebangkitan Yesus Kristus (Paskah)',
      '05-01': 'Hari Buruh Internasional',
      '05-06': 'Kenaikan Yesus Kristus',
      '05-17': 'Hari Raya Iduladha 1448 Hijriah',
      '05-20': 'Hari Raya Waisak 2571 BE',
      '06-01': 'Hari Lahir Pancasila',
      '06-06': '1 Muharam Tahun Baru Islam 1449 Hijriah',
      '08-15': 'Maulid Nabi Muhammad SAW',
      '08-17': 'Proklamasi Kemerdekaan',
      '12-25': 'Kelahiran Yesus Kristus',
      '12-26': 'Isra Mikraj Nabi Muhammad SAW',
    },
    collectiveLeave: {
      '02-05': 'Tahun Baru Imlek 2578 Kongzili',
      '03-09': 'Hari Raya Idulfitri 1448 Hijriah',
      '03-12': 'Hari Raya Idulfitri 1448 Hijriah',
      '03-15': 'Hari Raya Idulfitri 1448 Hijriah',
      '03-25': 'Wafat Yesus Kristus',
      '05-18': 'Hari Raya Iduladha 1448 Hijriah',
      '05-19': 'Hari Raya Waisak 2571 BE',
      '12-24': 'Kelahiran Yesus Kristus',
    },
  },
];
