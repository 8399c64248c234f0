import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '@slrt/domain';
import { openStore } from '@slrt/files';
import { createFileKeys } from '@slrt/files/file-keys';
import { createLogger } from '@slrt/runtime';
import { actors, eventually, matchers, mutateAs, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import S3rver from 's3rver';
import sharp from 'sharp';
import { createPhotoDeps } from '../src/modules/photo/index.ts';
import { startPictureRenewal } from '../src/modules/photo/use-cases/renew-pictures.ts';

/** Bucket of an independent S3 server that checks signatures. Tests run against it and against a folder. */
const bucket = { name: 'photos', key: 'S3RVER', secret: 'S3RVER' };
let s3: S3rver;
let s3Port = 0;
const s3Setting = () => `http://${bucket.key}:${bucket.secret}@127.0.0.1:${s3Port}/${bucket.name}`;
const files = mkdtempSync(join(tmpdir(), 'slrt-pictures-'));
const s3Folder = mkdtempSync(join(tmpdir(), 'slrt-s3-'));
const fileKeys = createFileKeys('a-secret-for-tests-only-32-characters');
/** A white PNG of 80 megapixels. */
let bomb: Buffer;
beforeAll(async () => {
  s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: s3Folder,
    configureBuckets: [{ name: bucket.name, configs: [] }],
  });
  ({ port: s3Port } = await s3.run());
  bomb = await sharp({ create: { width: 10_000, height: 8000, channels: 3, background: 'white' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
}, 30_000);
afterAll(async () => {
  await s3.close();
  for (const folder of [s3Folder, files]) rmSync(folder, { recursive: true, force: true });
});

expect.extend(matchers);

interface Announced {
  photo: { id: string };
  uploadUrl: string;
}
/** A photo of a phone in HEIC, 600 × 800, with its time at UTC+07:00 and its position. */
const heic = readFileSync(new URL('./phone.heic', import.meta.url));
interface Stored {
  readonly id: string;
  readonly kind: string;
  readonly url: string;
  readonly thumb: string;
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
    const store = kind === 'disk' ? 'disk' : s3Setting();
    harness = await startHarness('registry', { PHOTO_STORE: store, FILES_DIRECTORY: files });
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
      `query ($id: ID!) { household(id: $id) { photos { id kind status width height takenAt takenAtOffset uploadedBy visitKey
         visit { version actor changes { fact } } location { latitude longitude } url thumb: url(size: THUMBNAIL) } } }`,
      { id: householdId },
    );
    const found = answer.data as unknown as { household: { photos: Stored[] | null } | null };
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
      takenAt: '2026-11-02T00:30:00.000Z',
      takenAtOffset: '+08:00',
      uploadedBy: 'facilitator-1',
      visit: null,
      location: { latitude: -2.175, longitude: 115.4 },
    });
    const [seen] = (await photosSeenBy(actors.headOfOffice)) ?? [];
    expect(seen).toMatchObject({ id: announced.photo.id, location: null });
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
    const audited = await harness.sql(`select 1 from audit_entry where action = 'facts.read' and 'PHOTO' = any(facts)`);
    expect(audited.length).toBeGreaterThan(0);
  });

  test('reads a HEIC photo at its own UTC offset', async () => {
    const announced = (await announce()) as unknown as Announced;
    expect(await put(announced.uploadUrl, heic)).toMatchObject({ status: 201 });
    const photo = (await photosSeenBy(actors.facilitator))?.find(({ id }) => id === announced.photo.id);
    expect(photo).toMatchObject({
      width: 600,
      height: 800,
      takenAt: '2026-11-02T01:30:00.000Z',
      takenAtOffset: '+07:00',
      location: { latitude: -2.175, longitude: 115.4 },
    });
    const full = Buffer.from(await (await fetch(`${harness.url}${photo?.url}`)).arrayBuffer());
    const { format, exif } = await sharp(full).metadata();
    expect([format, exif]).toEqual(['jpeg', undefined]);
    const { dominant } = await sharp(full).extract({ left: 0, top: 0, width: 600, height: 200 }).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b); // the sky of the picture is red, its ground blue
    expect(await put(((await announce()) as unknown as Announced).uploadUrl, heic.subarray(0, 700))).toMatchObject({
      status: 422,
    });
  }, 60_000);

  test('reduces a photo of 50 megapixels', async () => {
    const announced = (await announce()) as unknown as Announced;
    expect(await put(announced.uploadUrl, await photoOf('grey', 8192).jpeg().toBuffer())).toMatchObject({
      status: 201,
    });
    const photo = (await photosSeenBy(actors.facilitator))?.find(({ id }) => id === announced.photo.id);
    expect(photo).toMatchObject({ width: 2048, height: 1536 });
  }, 60_000);

  test('names the visit on which a photo was taken', async () => {
    const visitKey = uuidv7();
    const [{ version } = { version: 0 }] = await harness.sql<{ version: number }>(
      'select version from household where id = $1',
      [householdId.slice(8)],
    );
    const announced = (await announce(actors.facilitator, { visitKey })) as unknown as Announced;
    await put(announced.uploadUrl, await photoOf('yellow').jpeg().toBuffer());
    await mutateAs(harness, actors.facilitator, ['recordHomeVisit', '__typename'], {
      idempotencyKey: visitKey,
      householdId,
      expectedVersion: version,
      housing: { floor: version % 2 === 0 ? '02' : '03' },
    });
    const photo = (await photosSeenBy(actors.facilitator))?.find(({ id }) => id === announced.photo.id);
    expect(photo).toMatchObject({ visitKey, visit: { version, actor: 'facilitator-1' } });
  });

  describe('a deleted photo', () => {
    const remove = (actor: Actor, photoId: string, more: object = {}) =>
      mutateAs(harness, actor, ['deletePhoto', 'photo { status url deletion { actor reason note } }'], {
        photoId,
        reason: 'CONSENT_WITHDRAWN',
        ...more,
      });
    let photo: Stored;
    beforeAll(async () => {
      const announced = (await announce(actors.officer)) as unknown as Announced;
      await put(announced.uploadUrl, await photoOf('black').jpeg().toBuffer());
      photo = (await photosSeenBy(actors.officer))?.find(({ id }) => id === announced.photo.id) as Stored;
    });

    test.each([
      ['another facilitator of the village', actors.facilitator, 'NotAllowed'],
      ['the facilitator of another village', actors.otherFacilitator, 'NotFound'],
      ['the village head', actors.villageHead, 'thrown'],
      ['an agency', actors.bpjs, 'thrown'],
    ])('is not for %s', async (_who, actor, typename) => {
      expect((await remove(actor, photo.id)).__typename).toBe(typename);
    });

    test('has no pictures any more', async () => {
      expect((await fetch(`${harness.url}${photo.url}`)).status).toBe(200);
      expect(await remove(actors.officer, photo.id, { note: 'Keluarga tidak setuju lagi' })).toMatchObject({
        photo: {
          status: 'DELETED',
          url: null,
          deletion: { actor: 'officer-1', reason: 'CONSENT_WITHDRAWN', note: 'Keluarga tidak setuju lagi' },
        },
      });
      for (const link of [photo.url, photo.thumb]) expect((await fetch(`${harness.url}${link}`)).status).toBe(404);
      const store = openStore(kind === 'disk' ? 'disk' : s3Setting(), join(files, 'photos'), fileKeys);
      for (const size of ['full', 'thumbnail'])
        expect(await store.get(`6309/${photo.id.slice(8)}-${size}.jpg`, null)).toBeNull();
      expect(await harness.sql('select name from file_deletion_queue')).toEqual([]);
    });

    test('is gone from lists and on record', async () => {
      expect((await photosSeenBy(actors.officer))?.map(({ id }) => id)).not.toContain(photo.id);
      const audited = await harness.sql(
        `select actor, purpose from audit_entry where action = 'photo.deleted' and $1 = any(subjects)`,
        [photo.id],
      );
      expect(audited).toEqual([{ actor: 'officer-1', purpose: 'CONSENT_WITHDRAWN' }]);
    });

    test('stays as it was deleted first', async () => {
      expect(await remove(actors.supervisor, photo.id, { reason: 'UNREADABLE' })).toMatchObject({
        photo: { deletion: { actor: 'officer-1', reason: 'CONSENT_WITHDRAWN' } },
      });
    });

    test('accepts no upload', async () => {
      const announced = (await announce()) as unknown as Announced;
      expect(await remove(actors.supervisor, announced.photo.id)).toSucceed();
      expect(await put(announced.uploadUrl, await photoOf('red').jpeg().toBuffer())).toMatchObject({ status: 409 });
    });
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

  test('stores pictures sealed, and seals those of earlier versions', async () => {
    const announced = (await announce()) as unknown as Announced;
    await put(announced.uploadUrl, await taken());
    const id = announced.photo.id.slice(8);
    const store = openStore(kind === 'disk' ? 'disk' : s3Setting(), join(files, 'photos'), fileKeys);
    const rowOf = async () => (await harness.sql('select sealed_with, sha256 from photo where id = $1', [id]))[0];
    expect((await rowOf())?.['sealed_with']).toBe(store.keyId);
    if (kind !== 'disk') return;
    const path = join(files, 'photos', `6309/${id}-full.jpg`);
    const picture = await buffer((await store.get(`6309/${id}-full.jpg`, store.keyId)) as Readable);
    expect(readFileSync(path).includes(picture.subarray(20, 52))).toBe(false);
    writeFileSync(path, picture);
    await harness.sql('update photo set sealed_with = null where id = $1', [id]);
    const settings = { folder: join(files, 'photos'), store: 'disk', secret: 'x', keys: fileKeys };
    const logger = createLogger('registry', 'silent');
    const stop = startPictureRenewal({ photos: createPhotoDeps(harness.database, settings), logger });
    await eventually(async () => (await rowOf())?.['sealed_with'] === store.keyId);
    await stop();
    expect(readFileSync(path).includes(picture.subarray(20, 52))).toBe(false);
    const again = await buffer((await store.get(`6309/${id}-full.jpg`, store.keyId)) as Readable);
    expect(again.equals(picture)).toBe(true);
  });

  test('refuses content that is no photo and accepts a second try', async () => {
    const announced = (await announce()) as unknown as Announced;
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
      ['eighty megapixels', bomb, 'TOO_MANY_PIXELS'],
    ];
    for (const [what, body, code] of cases)
      expect([what, await put(announced.uploadUrl, body)]).toEqual([what, { status: 422, code }]);
    const large = await put(announced.uploadUrl, Buffer.alloc(30 * 1024 * 1024 + 10)).catch(() => ({
      status: 413,
      code: 'BODY_TOO_LARGE',
    }));
    expect(large).toMatchObject({ status: 413 });
    expect(await put(announced.uploadUrl, await photoOf('red').webp().toBuffer())).toMatchObject({ status: 201 });
  });
});
