/**
 * Stands in for Speech Dispatcher, which Orca sends its speech to: collects the text instead of speaking it.
 * Its protocol is SSIP: https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html
 */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** The lines of an answer: all but the last have a dash after the code. */
const answer = (code: number, ...lines: string[]): string =>
  lines.map((line, index) => `${code}${index < lines.length - 1 ? '-' : ' '}${line}\r\n`).join('');

/** The text of an utterance, without Orca's marks at each word. */
const plain = (ssml: string): string =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

export class SpeechServer {
  /** Cancels what is being said. */
  #cancel: (() => void) | undefined;
  #heard: string[] = [];
  #messages = 0;
  #server: Server;
  /** When something was last said. */
  #spoke = 0;

  constructor() {
    this.#server = createServer((socket) => this.#serve(socket)).listen(0, '127.0.0.1');
  }

  /** Where clients find the server, for the variable SPEECHD_ADDRESS. */
  async address(): Promise<string> {
    if (!this.#server.listening) await once(this.#server, 'listening');
    return `inet_socket:127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Everything said until there was silence, in milliseconds. Waits up to `patience` for the first words. */
  async listen(silence = 1200, patience = 4000): Promise<string[]> {
    const start = Date.now();
    while (
      Date.now() < Math.max(this.#spoke, start) + silence ||
      (!this.#heard.length && Date.now() < start + patience)
    )
      await delay(50);
    return this.#heard.splice(0);
  }

  stop(): void {
    this.#server.close();
  }

  #serve(socket: Socket): void {
    let unread = '';
    let speaks = false;
    socket.setEncoding('utf8').on('error', () => socket.destroy());
    socket.on('data', (data: string) => {
      unread += data;
      for (;;) {
        const [end, after] = speaks ? ['\r\n.\r\n', 5] : ['\r\n', 2];
        const length = unread.indexOf(end);
        if (length < 0) return;
        const text = unread.slice(0, length);
        unread = unread.slice(length + after);
        if (speaks) this.#speak(socket, text.replaceAll('\r\n..', '\r\n.'));
        else socket.write(this.#reply(text));
        if (/^(CANCEL|STOP)\b/i.test(text)) this.#cancel?.();
        speaks = !speaks && /^SPEAK$/i.test(text);
      }
    });
  }

  #reply(command: string): string {
    const [verb, ...words] = command.split(' ');
    switch (verb!.toUpperCase()) {
      case 'SPEAK':
        return answer(230, 'OK RECEIVING DATA');
      case 'CHAR':
      case 'KEY':
        return answer(225, String(this.#add(words.join(' '))), 'OK MESSAGE QUEUED');
      case 'HISTORY':
        return answer(245, '1', 'OK CLIENT ID SENT');
      case 'GET':
        return answer(251, '0', 'OK GET RETURNED');
      case 'LIST':
        return answer(249, 'none\ten\tnone', 'OK LIST SENT');
      default:
        return answer(200, 'OK');
    }
  }

  #add(text: string): number {
    this.#heard.push(text);
    this.#spoke = Date.now();
    return (this.#messages += 1);
  }

  /** Orca continues at the end of each utterance, which it expects a moment after the answer. */
  #speak(socket: Socket, ssml: string): void {
    const id = String(this.#add(plain(ssml)));
    const tell = (code: number, event: string) => {
      if (socket.writable) socket.write(answer(code, id, '1', event));
    };
    socket.write(answer(225, id, 'OK MESSAGE QUEUED'));
    const end = setTimeout(() => {
      this.#cancel = undefined;
      tell(701, 'BEGIN');
      tell(702, 'END');
    }, 60);
    this.#cancel = () => {
      this.#cancel = undefined;
      clearTimeout(end);
      tell(703, 'CANCELED');
    };
  }
}
