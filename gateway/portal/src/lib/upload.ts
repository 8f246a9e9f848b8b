import { ProblemError, csrfToken } from './api';
import type { Problem } from '@/api/schema';
import { sessionExpired } from './session';

type OnProgress = (percent: number) => void;

function problemOf(request: XMLHttpRequest): Problem {
  try {
    return JSON.parse(request.responseText) as Problem;
  } catch {
    return { status: request.status };
  }
}

/** Unlike `fetch`, tells how many percent are there. */
function send(method: string, address: string, body: File | FormData, onProgress: OnProgress) {
  return new Promise<string>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    if (body instanceof File) {
      request.setRequestHeader('Content-Type', body.type);
    }
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken());
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total));
    request.onerror = () => reject(new TypeError('Network error'));
    request.onload = () => {
      if (request.status < 400) {
        resolve(request.responseText);
        return;
      }
      if (request.status === 401) {
        sessionExpired();
      }
      reject(new ProblemError(request.status, problemOf(request)));
    };
    request.send(body);
  });
}

/** Puts a file as it is. */
export async function upload(address: string, file: File, onProgress: OnProgress) {
  await send('PUT', address, file, onProgress);
}

/** Puts a file as a part of a form. */
export async function putForm(address: string, form: FormData, onProgress: OnProgress) {
  await send('PUT', address, form, onProgress);
}

/** Posts a file as a part of a form, and reads the answer. */
export async function uploadForm<T>(address: string, form: FormData, onProgress: OnProgress) {
  return JSON.parse(await send('POST', address, form, onProgress)) as T;
}
