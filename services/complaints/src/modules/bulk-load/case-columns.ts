import type { LoadColumn } from '@slrt/bulk-load';

/** Columns of a list of running cases. */
export const caseColumns: readonly LoadColumn[] = [
  {
    name: 'nomor_asal',
    synonyms: ['Nomor Asal', 'No Register', 'Nomor Register', 'No Pengaduan', 'Nomor Pengaduan', 'No Tiket'],
    required: true,
    meaning: 'number of the case in the earlier system or register; a case is loaded once',
  },
  {
    name: 'tanggal_lapor',
    synonyms: ['Tanggal Lapor', 'Tgl Lapor', 'Tanggal Pengaduan', 'Tanggal Masuk', 'Tanggal'],
    required: true,
    meaning: 'day of the report; the case is filed with this date',
  },
  {
    name: 'kode_desa',
    synonyms: ['Kode Desa', 'Kode Kelurahan', 'Kode Wilayah', 'Desa'],
    required: true,
    meaning: 'code of the village of the person concerned',
  },
  {
    name: 'pelapor',
    synonyms: ['Pelapor', 'Nama Pelapor'],
    required: true,
    meaning: 'full name of the person who reported',
  },
  {
    name: 'hubungan_pelapor',
    synonyms: ['Hubungan', 'Hubungan Pelapor'],
    meaning: '`Yang bersangkutan`, `Keluarga`, `Tetangga`, `Aparat` or `Lainnya` (default)',
  },
  {
    name: 'telepon_pelapor',
    synonyms: ['Telepon', 'No HP', 'No Telepon', 'HP', 'Telepon Pelapor'],
    meaning: 'phone number; only a keyed hash of it is stored',
  },
  {
    name: 'kategori',
    synonyms: ['Kategori', 'Kode Kategori', 'Jenis Masalah'],
    required: true,
    meaning: 'category: its code or its name, as the query `complaintCategories` lists them',
  },
  {
    name: 'bidang',
    synonyms: ['Bidang', 'Sektor'],
    meaning: 'sector, such as `Kesehatan`; may be empty for a category of one sector',
  },
  {
    name: 'uraian',
    synonyms: ['Uraian', 'Isi Pengaduan', 'Pengaduan', 'Keterangan', 'Deskripsi'],
    required: true,
    meaning: 'description in the words of the reporter, at most 4,000 characters',
  },
  { name: 'jenis', synonyms: ['Jenis', 'Jenis Laporan'], meaning: '`Keluhan` (default), `Pertanyaan` or `Saran`' },
  {
    name: 'saluran',
    synonyms: ['Saluran', 'Media', 'Kanal'],
    meaning: '`Kunjungan rumah`, `Loket Puskesos`, `Sekretariat SLRT` (default), `Telepon`, `Situs web` or `Instansi`',
  },
  {
    name: 'nama_warga',
    synonyms: ['Nama Warga', 'Nama', 'Nama Terlapor', 'Nama Penerima'],
    meaning: 'name of the person concerned, if the household is not given',
  },
  { name: 'alamat_warga', synonyms: ['Alamat', 'Alamat Warga'], meaning: 'address or directions' },
  {
    name: 'id_rumah_tangga',
    synonyms: ['ID Rumah Tangga', 'ID SLRT', 'Household ID'],
    meaning: 'ID of the household in the registry (`HH-…`)',
  },
  {
    name: 'nik',
    synonyms: ['NIK', 'No NIK', 'Nomor NIK', 'No KTP'],
    meaning: 'not kept: the verdict asks for the ID of the household',
  },
  {
    name: 'no_kk',
    synonyms: ['No KK', 'Nomor KK', 'KK'],
    meaning: 'not kept: the verdict asks for the ID of the household',
  },
  {
    name: 'status',
    synonyms: ['Status', 'Status Pengaduan', 'Status Kasus'],
    meaning:
      '`Diterima` (default), `Sedang ditelaah`, `Perlu kunjungan`, `Sedang ditangani`, `Dirujuk` or `Menunggu konfirmasi`',
  },
  {
    name: 'tanggal_status',
    synonyms: ['Tanggal Status', 'Tgl Status', 'Tanggal Rujuk', 'Tanggal Rujukan'],
    meaning: 'day since which the case has this status; default: the day of the report',
  },
  {
    name: 'kode_instansi',
    synonyms: ['Kode Instansi', 'Instansi', 'Dirujuk Ke', 'Instansi Rujukan'],
    meaning: 'code of the agency to which the case was referred',
  },
  {
    name: 'program',
    synonyms: ['Program', 'Kode Program'],
    meaning: 'codes of the programmes of the referral, separated by `;`',
  },
  {
    name: 'persetujuan',
    synonyms: ['Persetujuan', 'Setuju Berbagi Data'],
    meaning: '`YA` or `TIDAK`: consent to share data with agencies',
  },
  {
    name: 'catatan',
    synonyms: ['Catatan', 'Tindak Lanjut', 'Catatan Petugas'],
    meaning: 'note for the timeline, for staff only',
  },
];
