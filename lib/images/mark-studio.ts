import { NO_AGENCY } from '../packs/profile';
import { EMPTY_STUDIO, isBusy, referencesOf, roomIn, type StudioState } from '../state/mark-studio';
import { Desk, type DeskOptions } from './desk';
import type { MarkFile } from './marks/mark-file';
import { isNamedAsPicture } from './picture-names';
import type { Refused } from './tasks';

/** All photographs go by one id, so that they can be dropped at once. */
const PHOTOS = 'photographs';
const LOST: { refused: Refused } = { refused: 'lost' };

/** Makes a mark from pictures and tries it on photographs: both are handed to workers, and what comes of it is shown. */
export class MarkStudio {
  private state: StudioState = EMPTY_STUDIO;
  private photos: readonly File[] = [];
  private given = 0;
  /** Which trial this is: its photographs are looked at with the pictures that there were when it began. */
  private trial = 0;
  private readonly desk: Desk;

  constructor(
    workers: Pick<DeskOptions, 'start' | 'hands'>,
    private readonly show: (state: StudioState) => void,
  ) {
    const equip = async () => ({ stamp: '', marks: [this.mark()], agency: NO_AGENCY });
    this.desk = new Desk({ ...workers, equip, onIdle: () => undefined });
  }

  async add(files: readonly File[]): Promise<void> {
    const added = files.slice(0, roomIn(this.state)).map((file) => ({ key: `picture ${++this.given}`, file }));
    const pictures = [...this.state.pictures, ...added.map(({ key, file: { name } }) => ({ key, name }))];
    this.tell({ pictures, tooMany: files.length - added.length, saved: undefined });
    await Promise.all(
      added.map(async ({ key, file }) => {
        const outcome = await this.desk.ask('mark-picture', { id: key, file }).catch(() => LOST);
        this.tell({ pictures: this.state.pictures.map((one) => (one.key === key ? { ...one, outcome } : one)) });
      }),
    );
    await this.tryOut();
  }

  async remove(key: string): Promise<void> {
    this.tell({ pictures: this.state.pictures.filter((one) => one.key !== key), tooMany: 0, saved: undefined });
    this.desk.drop(key);
    await this.tryOut();
  }

  /** Files of a folder may be anything; what is no picture by its name is only counted. */
  async tryOn(files: readonly File[]): Promise<void> {
    this.photos = files.filter(({ name }) => isNamedAsPicture(name)).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    this.tell({ others: files.length - this.photos.length });
    await this.tryOut();
  }

  /** What is not looked at yet is left out. */
  stop(): void {
    this.trial += 1;
    this.desk.drop(PHOTOS);
    this.photos = this.photos.filter((_, i) => this.state.photos[i]?.outcome);
    this.tell({ photos: this.state.photos.filter(({ outcome }) => outcome) });
  }

  /** The file for a pack, as text. */
  file(about: Omit<MarkFile, 'references'>): Promise<string> {
    return this.desk.ask('mark-file', { id: 'file', mark: { ...about, references: referencesOf(this.state) } });
  }

  tell(news: Partial<StudioState>): void {
    this.state = { ...this.state, ...news };
    this.show(this.state);
  }

  private async tryOut(): Promise<void> {
    const trial = ++this.trial;
    this.desk.drop(PHOTOS);
    this.tell({ photos: this.photos.map((file) => ({ name: nameOf(file) })) });
    if (isBusy(this.state) || referencesOf(this.state).length === 0) return;
    await Promise.all(
      this.photos.map(async (file, at) => {
        const outcome = await this.desk.ask('mark-photo', { id: PHOTOS, file, stamp: String(trial) }).catch(() => LOST);
        if (trial !== this.trial) return;
        this.tell({ photos: this.state.photos.map((one, i) => (i === at ? { ...one, outcome } : one)) });
      }),
    );
  }

  private mark() {
    return { id: 'mark', name: '', kind: 'logo' as const, references: referencesOf(this.state) };
  }
}

/** With its folders, where a folder was chosen. */
const nameOf = (file: File): string => file.webkitRelativePath || file.name;
