/** The part of `tesseract.js-core` 7 that is used; the package brings no types. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TessBaseAPI {
    /** 0 when it went well. */
    Init(folder: string | null, languages: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    SetPageSegMode(mode: number): void;
    /** Takes `/input`; 0 when it went well. */
    SetImageFile(orientation: number, angle: number, upscale: boolean): number;
    Recognize(monitor: null): number;
    GetTSVText(page: number): string;
    Clear(): void;
    End(): void;
  }
  export interface Core {
    FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
    TessBaseAPI: new () => TessBaseAPI;
    destroy(object: TessBaseAPI): void;
  }
  const open: (given: { wasmBinary: Uint8Array; print: (line: string) => void; printErr: (line: string) => void }) => Promise<Core>;
  export default open;
}
