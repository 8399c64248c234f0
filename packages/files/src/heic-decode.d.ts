declare module 'heic-decode' {
  interface HeicPicture {
    readonly width: number;
    readonly height: number;
    /** Decodes the pixels, four bytes each (RGBA), turned upright. */
    decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
  }
  const heic: {
    /** Reads the pictures of a file without decoding their pixels. */
    all(file: { buffer: Uint8Array }): Promise<HeicPicture[]>;
  };
  export default heic;
}
