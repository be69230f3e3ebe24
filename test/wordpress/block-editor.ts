/** WordPress's block editor in a browser, as a writer uses it. */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { newPage } from '../node/pages.js';
import type { Site, User } from './site.js';

/** A block as the editor knows it. */
export interface EditorBlock {
  name: string;
  isValid: boolean;
  attributes: Record<string, unknown>;
  innerBlocks: EditorBlock[];
}

interface Store {
  [name: string]: (...args: unknown[]) => unknown;
}

declare global {
  interface Window {
    wp: {
      blocks: {
        createBlock(name: string, attributes?: object, inner?: object[]): object;
        parse(content: string): object[];
        registerBlockType(name: string, settings: object): void;
        serialize(blocks: object[]): string;
        rawHandler(options: { HTML: string }): EditorBlock[];
        switchToBlockType(block: object, name: string): EditorBlock[];
        getPossibleBlockTransformations(blocks: object[]): { name: string }[];
      };
      data: { dispatch(store: string): Store; select(store: string): Store };
    };
  }
}

export const blockName = 'career-path-elements/card';

export class BlockEditor {
  constructor(
    readonly page: Page,
    /** The editor's content. */
    readonly canvas: Frame,
  ) {}

  /** Opens a new post, or one that exists, for a user who has logged in. */
  static async open(site: Site, page: Page, post?: number): Promise<BlockEditor> {
    const path = post ? `post.php?post=${post}&action=edit` : 'post-new.php';
    await page.goto(`${site.origin}/wp-admin/${path}`);
    await page.waitForFunction(() =>
      window.wp?.data?.select('core/editor')?.__unstableIsEditorReady?.(),
    );
    await page.evaluate(() =>
      window.wp.data.dispatch('core/preferences').set!('core/edit-post', 'welcomeGuide', false),
    );
    // It gives the focus back when it closes.
    await page.waitForSelector('.components-modal__frame', { hidden: true });
    const iframe = await page.waitForSelector('iframe[name=editor-canvas]');
    const canvas = await iframe!.contentFrame();
    await canvas.waitForSelector('.wp-block-post-title');
    return new BlockEditor(page, canvas);
  }

  /** Types the post's title, and inserts a block by its name, with the keyboard alone. */
  async startPost(title: string, slashCommand: string): Promise<void> {
    await (await this.canvas.waitForSelector('.wp-block-post-title'))!.click();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(`/${slashCommand}`);
    await this.#whenOffered(slashCommand);
    await this.page.keyboard.press('Enter');
    await this.whenFocused('Enter your own figures');
  }

  /** Waits until the first block offered has a name with these letters. The list is in the page or in the canvas. */
  async #whenOffered(letters: string): Promise<void> {
    const option = '.components-autocomplete__result[aria-selected=true]';
    await this.page.waitForFunction(
      (selector, letters) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[name=editor-canvas]');
        return [document, frame?.contentDocument].some((root) =>
          root?.querySelector(selector)?.textContent.toLowerCase().includes(letters.toLowerCase()),
        );
      },
      {},
      option,
      letters,
    );
  }

  /** Waits until a button has the focus. */
  async whenFocused(name: string): Promise<void> {
    await this.canvas.waitForFunction(
      (name) =>
        [document.activeElement?.textContent, document.activeElement?.ariaLabel].includes(name),
      {},
      name,
    );
  }

  async whenFieldFocused(label: string): Promise<void> {
    await this.canvas.waitForFunction(
      (label) => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent === label,
      {},
      label,
    );
  }

  /** The field or button with a name, in an entry such as “Level 2”. */
  async control(name: string, entry?: string): Promise<ElementHandle<HTMLInputElement>> {
    const handle = await this.canvas.waitForFunction(
      (name, entry) => {
        const root = entry
          ? document.querySelector(`[role=group][aria-label="${entry}"]`)
          : document;
        const label = [...(root?.querySelectorAll('label') ?? [])].find(
          ({ textContent }) => textContent === name,
        );
        return (
          (label && document.getElementById(label.htmlFor)) ??
          [...(root?.querySelectorAll('button') ?? [])].find(
            ({ ariaLabel, textContent }) => ariaLabel === name || textContent === name,
          )
        );
      },
      {},
      name,
      entry,
    );
    return handle as ElementHandle<HTMLInputElement>;
  }

  async fill(name: string, text: string, entry?: string): Promise<void> {
    const field = await this.control(name, entry);
    await field.focus();
    await this.canvas.evaluate((input) => input.select?.(), field);
    await this.page.keyboard.type(text);
  }

  async value(name: string, entry?: string): Promise<string> {
    return (await this.control(name, entry)).evaluate(({ value }) => value);
  }

  async click(name: string, entry?: string): Promise<void> {
    await (await this.control(name, entry)).click();
  }

  /** The labels and values of all fields in the block, in their order. */
  async fields(): Promise<[label: string, value: string | boolean][]> {
    return this.canvas.$$eval('.career-path-form :is(input, textarea, select)', (inputs) =>
      (inputs as HTMLInputElement[]).map(
        ({ checked, labels, type, value }): [string, string | boolean] => [
          labels![0]!.textContent!,
          type === 'checkbox' ? checked : value,
        ],
      ),
    );
  }

  async blocks(): Promise<EditorBlock[]> {
    return this.page.evaluate(
      () => window.wp.data.select('core/block-editor').getBlocks!() as EditorBlock[],
    );
  }

  /** The attributes of the first of our blocks. */
  async attributes(): Promise<Record<string, unknown>> {
    const all = (blocks: EditorBlock[]): EditorBlock[] =>
      blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);
    return all(await this.blocks()).find(({ name }) => name === blockName)!.attributes;
  }

  /** The plain HTML of the first of our blocks, once it contains a text. */
  async plain(text: string): Promise<string> {
    const handle = await this.page.waitForFunction(
      (name, text) => {
        const editor = window.wp.data.select('core/block-editor');
        const [id] = editor.getBlocksByName!(name) as string[];
        const { plain = '' } = (editor.getBlockAttributes!(id) ?? {}) as { plain?: string };
        return plain.includes(text) && plain;
      },
      {},
      blockName,
      text,
    );
    return (await handle.jsonValue()) as string;
  }

  /** The custom path in the block. */
  async path(): Promise<Record<string, unknown>> {
    return JSON.parse((await this.attributes()).path as string);
  }

  /** Inserts a block, selects it, and waits for its form. */
  async insert(name: string, attributes: object): Promise<void> {
    await this.page.evaluate(
      (name, attributes) => {
        const { blocks, data } = window.wp;
        const block = blocks.createBlock(name, attributes);
        return data.dispatch('core/block-editor').insertBlocks!(block);
      },
      name,
      attributes,
    );
    await this.canvas.waitForSelector('.career-path-form');
  }

  /** Replaces the post's content. */
  async setContent(content: string): Promise<void> {
    await this.page.evaluate((content) => {
      const { data, blocks } = window.wp;
      data.dispatch('core/block-editor').resetBlocks!(blocks.parse(content));
    }, content);
  }

  /** Selects the first of our blocks, and waits for its form. */
  async select(): Promise<void> {
    await this.page.evaluate((name) => {
      const { data } = window.wp;
      const [id] = data.select('core/block-editor').getBlocksByName!(name) as string[];
      return data.dispatch('core/block-editor').selectBlock!(id);
    }, blockName);
    await this.canvas.waitForSelector('.career-path-form');
  }

  /** Publishes with the editor's buttons, and returns the post. */
  async publish(): Promise<{ id: number; url: string }> {
    await this.page.locator('.editor-post-publish-panel__toggle').click();
    // The block locks it until its plain HTML is there.
    const button = '.editor-post-publish-panel .editor-post-publish-button[aria-disabled=false]';
    await this.page.locator(button).click();
    await this.whenSaved();
    return this.page.evaluate(() => {
      const editor = window.wp.data.select('core/editor');
      return { id: editor.getCurrentPostId!() as number, url: editor.getPermalink!() as string };
    });
  }

  async save(): Promise<void> {
    await this.page.evaluate(() => window.wp.data.dispatch('core/editor').savePost!());
    await this.whenSaved();
  }

  async whenSaved(): Promise<void> {
    await this.page.waitForFunction(() => {
      const editor = window.wp.data.select('core/editor');
      return (
        editor.isCurrentPostPublished!() && !editor.isSavingPost!() && !editor.isEditedPostDirty!()
      );
    });
  }

  async undo(): Promise<void> {
    await this.page.evaluate(() => window.wp.data.dispatch('core/editor').undo!());
  }

  async redo(): Promise<void> {
    await this.page.evaluate(() => window.wp.data.dispatch('core/editor').redo!());
  }

  /** The text of the card in the canvas, once it contains a text. */
  async preview(text: string): Promise<string> {
    const handle = await this.canvas.waitForFunction(
      (name, text) => {
        const wrapper = document.querySelector(`[data-type="${name}"]`);
        const card = [...(wrapper?.querySelectorAll('*') ?? [])].find(
          ({ shadowRoot }) => shadowRoot,
        );
        const shown = card?.shadowRoot?.textContent ?? '';
        return shown.includes(text) && shown;
      },
      {},
      blockName,
      text,
    );
    return (await handle.jsonValue()) as string;
  }
}

/** A page of a user's own, who has logged in. */
export const openPage = async (site: Site, browser: Browser, user: User): Promise<Page> => {
  const page = await newPage(await browser.createBrowserContext());
  await site.logIn(page, user);
  return page;
};
