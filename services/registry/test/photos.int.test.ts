import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@slrt/domain';
import { actors, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import S3rver from 's3rver';
import sharp from 'sharp';

/** Bucket of an independent S3 server that checks signatures. Tests run against it and against a folder. */
const bucket = { name: 'photos', key: 'S3RVER', secret: 'S3RVER' };
let s3: S3rver;
let s3Port = 0;
const s3Folder = mkdtempSync(join(tmpdir(), 'slrt-s3-'));
beforeAll(async () => {
  s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: s3Folder,
    configureBuckets: [{ name: bucket.name, configs: [] }],
  });
  ({ port: s3Port } = await s3.run());
}, 30_000);
afterAll(async () => {
  await s3.close();
  rmSync(s3Folder, { recursive: true, force: true });
});

interface Announced {
  photo: { id: string };
  uploadUrl: string;
}
const photoOf = (colour: string, size = 400) =>
  sharp({ create: { width: size, height: Math.round(size * 0.75), channels: 3, background: colour } });
/** A photo as a tablet takes it: with a position south of the equator, a time, and a name in it. */
const taken = () =>
  photoOf('green')
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Nama Pemotret' },
      IFD2: { DateTimeOriginal: '2026:11:02 08:30:00' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '2/1 10/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '115/1 24/1 0/1' },
    })
    .toBuffer();

describe.each(['disk', 's3'])('photos kept on %s', (kind) => {
  let harness: Harness;
  let householdId: string;
  beforeAll(async () => {
    const store = kind === 'disk' ? 'disk' : `http://${bucket.key}:${bucket.secret}@127.0.0.1:${s3Port}/${bucket.name}`;
    harness = await startHarness('registry', { PHOTO_STORE: store });
    const made = await mutateAs(harness, actors.facilitator, ['registerHousehold', 'household { id }'], {
      idempotencyKey: uuidv7(),
      regionCode: places.village,
      household: { members: [{ name: 'Warga Contoh', sex: 'MALE', relation: 'HEAD' }] },
    });
    householdId = (made['household'] as { id: string }).id;
  }, 60_000);
  afterAll(() => harness.stop(), 30_000);

  const announce = (actor: Actor = actors.facilitator, more: object = {}) =>
    mutateAs(harness, actor, ['requestPhotoUpload', 'photo { id status } uploadUrl expiresAt'], {
      idempotencyKey: uuidv7(),
      householdId,
      kind: 'HOUSE',
      ...more,
    });
  const put = async (url: string, body: Uint8Array) => {
    const response = await fetch(`${harness.url}${url}`, {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: body as Uint8Array<ArrayBuffer>,
    });
    const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: answer.errors?.[0]?.extensions.code };
  };
  const photosSeenBy = async (actor: Actor) => {
    const answer = await harness.graph(
      actor,
      `query ($id: ID!) { household(id: $id) { photos { id kind width height takenAt location { latitude longitude } url thumb: url(size: THUMBNAIL) } } }`,
      { id: householdId },
    );
    const found = answer.data as unknown as {
      household: { photos: { id: string; kind: string; url: string; thumb: string }[] | null } | null;
    };
    return found.household?.photos ?? null;
  };

  test('re-encodes a photo without metadata and keeps place and time', async () => {
    const announced = (await announce()) as unknown as Announced;
    const upload = await taken();
    expect(upload.includes('Nama Pemotret')).toBe(true);
    expect(await put(announced.uploadUrl, upload)).toMatchObject({ status: 201 });
    expect(await put(announced.uploadUrl, upload)).toMatchObject({ status: 409, code: 'ALREADY_UPLOADED' });
    const [photo] = (await photosSeenBy(actors.facilitator)) ?? [];
    expect(photo).toMatchObject({
      id: announced.photo.id,
      width: 400,
      height: 300,
      takenAt: '2026-11-02T08:30:00.000Z',
      location: { latitude: -2.175, longitude: 115.4 },
    });
    const full = Buffer.from(await (await fetch(`${harness.url}${photo?.url}`)).arrayBuffer());
    const metadata = await sharp(full).metadata();
    expect([metadata.format, metadata.exif, metadata.icc, metadata.xmp]).toEqual([
      'jpeg',
      undefined,
      undefined,
      undefined,
    ]);
    expect(full.includes('Nama Pemotret')).toBe(false);
    const thumbnail = await sharp(
      Buffer.from(await (await fetch(`${harness.url}${photo?.thumb}`)).arrayBuffer()),
    ).metadata();
    expect([thumbnail.width, thumbnail.height]).toEqual([320, 240]);
    const audited = await harness.sql(`select 1 from audit_entry where action = 'photo.read'`);
    expect(audited.length).toBeGreaterThan(0);
  });

  test('shows photos by rights and links for one photo and time', async () => {
    const card = (await announce(actors.facilitator, { kind: 'KTP' })) as unknown as Announced;
    await put(card.uploadUrl, await photoOf('blue').png().toBuffer());
    expect((await announce(actors.otherFacilitator)).__typename).toBe('NotFound');
    expect((await announce(actors.bpjs)).thrown).toBe('FORBIDDEN');
    expect((await photosSeenBy(actors.facilitator))?.some((photo) => photo.kind === 'KTP')).toBe(true);
    expect((await photosSeenBy(actors.villageHead))?.map((photo) => photo.kind)).not.toContain('KTP');
    expect(await photosSeenBy(actors.otherFacilitator)).toBeNull();
    const [photo] = (await photosSeenBy(actors.facilitator)) ?? [];
    const other = (await announce()) as unknown as Announced;
    const url = photo?.url ?? '';
    for (const wrong of [
      url.replace(photo?.id ?? '', other.photo.id),
      url.replace(/expires=\d+/, 'expires=9999999999'),
      url.replace('action=FULL', 'action=upload'),
      url.replace(/signature=[^&]+/, 'signature=x'),
      url.split('?')[0] ?? '',
      '/registry/photos/..%2f..%2fetc%2fpasswd?action=FULL&expires=9999999999&signature=x',
    ]) {
      const response = await fetch(`${harness.url}${wrong}`);
      expect([403, 404]).toContain(response.status);
    }
  });

  test('refuses content that is no photo and accepts a second try', async () => {
    const announced = (await announce()) as unknown as Announced;
    const bomb = await sharp({ create: { width: 5000, height: 4000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    const animated = await sharp(
      [await photoOf('red', 40).png().toBuffer(), await photoOf('blue', 40).png().toBuffer()],
      { join: { animated: true } },
    )
      .gif()
      .toBuffer();
    const cases: [string, Uint8Array, string][] = [
      ['text', Buffer.from('=cmd()'), 'NOT_A_PHOTO'],
      ['nothing', Buffer.alloc(0), 'NOT_A_PHOTO'],
      ['a program', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(2000)]), 'NOT_A_PHOTO'],
      [
        'SVG',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
        'NOT_A_PHOTO',
      ],
      ['a moving picture', animated, 'NOT_A_PHOTO'],
      ['half a JPEG', (await taken()).subarray(0, 900), 'NOT_A_PHOTO'],
      ['twenty megapixels', bomb, 'TOO_MANY_PIXELS'],
    ];
    for (const [what, body, code] of cases)
      expect([what, await put(announced.uploadUrl, body)]).toEqual([what, { status: 422, code }]);
    const large = await put(announced.uploadUrl, Buffer.alloc(15 * 1024 * 1024 + 10)).catch(() => ({
      status: 413,
      code: 'BODY_TOO_LARGE',
    }));
    expect(large).toMatchObject({ status: 413 });
    expect(await put(announced.uploadUrl, await photoOf('red').webp().toBuffer())).toMatchObject({ status: 201 });
  });
});

test('the store on disk is whole files under their own names', async () => {
  const { openStore } = await import('@slrt/files');
  const folder = mkdtempSync(join(tmpdir(), 'slrt-photos-'));
  const store = openStore('disk', folder);
  await store.put('6309/a.jpg', Buffer.from('x'));
  expect(readFileSync(join(folder, '6309/a.jpg'), 'utf8')).toBe('x');
  expect(existsSync(join(folder, '6309/a.jpg.part'))).toBe(false);
  expect(await store.get('6309/none.jpg')).toBeNull();
  rmSync(folder, { recursive: true });
});
