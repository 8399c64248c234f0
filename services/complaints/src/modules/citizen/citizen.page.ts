import type { ComplaintStep, Sector } from '@slrt/domain';
import type { ComplaintRow } from '../complaint/index.ts';
import { escapeHtml, page } from './html-page.ts';

const statusWords: Record<ComplaintRow['status'], string> = {
  SUBMITTED: 'diterima, menunggu ditelaah',
  UNDER_REVIEW: 'sedang ditelaah',
  RETURNED: 'dikembalikan kepada petugas untuk dilengkapi',
  REJECTED: 'ditolak',
  DUPLICATE: 'digabung dengan pengaduan lain',
  VISIT_REQUIRED: 'menunggu kunjungan petugas',
  RECOMMENDED: 'menunggu keputusan',
  HANDLED_DIRECTLY: 'sedang ditangani',
  REFERRED: 'dirujuk kepada instansi yang berwenang',
  PROPOSED: 'diusulkan dalam perubahan data',
  AWAITING_CONFIRMATION: 'sudah dijawab, menunggu tanggapan Anda',
  RESOLVED: 'selesai',
  CLOSED_UNFULFILLED: 'ditutup, belum terpenuhi',
  REOPENED: 'dibuka kembali',
  WITHDRAWN: 'dicabut',
};
export const sectorWords: Record<Sector, string> = {
  HEALTH: 'kesehatan',
  EDUCATION: 'pendidikan',
  SOCIAL_ECONOMIC: 'sosial ekonomi',
  FOOD: 'pangan',
  ENERGY: 'energi',
  AGRICULTURE: 'pertanian',
  FISHERIES: 'perikanan',
  HOUSING: 'perumahan',
  CIVIL_REGISTRATION: 'kependudukan',
};

const labels: Partial<Record<ComplaintStep, string>> = {
  'confirmOutcome:FULFILLED': 'Ya, sudah terpenuhi',
  'confirmOutcome:UNFULFILLED': 'Tidak, belum terpenuhi',
  reopenComplaint: 'Buka kembali pengaduan ini',
  withdrawComplaint: 'Cabut pengaduan ini',
};

/** `action` is the path of the page itself, so the code appears in no form field or script. */
export function answerPage(complaint: ComplaintRow, steps: readonly ComplaintStep[], action: string): string {
  const choice = (step: ComplaintStep) =>
    `<label><input type="radio" name="step" value="${step}" required> ${labels[step] ?? step}</label>`;
  const rating = [1, 2, 3, 4, 5]
    .map((n) => `<label><input type="radio" name="rating" value="${n}"> ${n}</label>`)
    .join('');
  const form =
    steps.length === 0
      ? '<p>Saat ini tidak ada yang perlu Anda jawab.</p>'
      : `<form method="post" action="${escapeHtml(action)}"><fieldset><legend>Jawaban Anda</legend>${steps.map(choice).join('')}</fieldset>
<fieldset><legend>Penilaian layanan (1 sampai 5, tidak wajib)</legend>${rating}</fieldset>
<label>Keterangan (tidak wajib)<textarea name="note" rows="3" maxlength="2000"></textarea></label>
<button type="submit">Kirim</button></form><p>Kode ini berlaku satu kali.</p>`;
  return page(
    'Pengaduan Anda',
    `<p>Nomor <strong>${escapeHtml(complaint.number)}</strong>, bidang ${sectorWords[complaint.sector]}.</p>
<p>Keadaan: <strong>${statusWords[complaint.status]}</strong>.</p>${form}`,
  );
}

export const thanksPage = (complaint: ComplaintRow): string =>
  page(
    'Terima kasih',
    `<p>Jawaban Anda untuk pengaduan <strong>${escapeHtml(complaint.number)}</strong> sudah dicatat.</p>
<p>Keadaan sekarang: <strong>${statusWords[complaint.status]}</strong>.</p>`,
  );

export const refusedPage = (words: string): string => page('Tidak dapat dibuka', `<p>${escapeHtml(words)}</p>`);
