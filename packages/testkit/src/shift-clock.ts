/** Loaded before a service (`node --import`). Shifts its clock by CLOCK_OFFSET milliseconds from the machine's. */
const offset = Number(process.env['CLOCK_OFFSET']);
const RealDate = Date;
const now = () => RealDate.now() + offset;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
  get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
});
