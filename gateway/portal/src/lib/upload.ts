import { ProblemError, csrfToken } from './api';
import type { Problem } from '@/api/schema';
import { sessionExpired } from './session';

function problemOf(request: XMLHttpRequest): Problem {
  try {
    return JSON.parse(request.responseText) as Problem;
  } catch {
    return { status: request.status };
  }
}

/** Puts a file as it is; unlike `fetch`, tells how many percent are there. */
export function upload(address: string, file: File, onProgress: (percent: number) => void) {
  return new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.setRequestHeader('Content-Type', file.type);
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken());
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total));
    request.onerror = () => reject(new TypeError('Network error'));
    request.onload = () => {
      if (request.status < 400) {
        resolve();
        return;
      }
      if (request.status === 401) {
        sessionExpired();
      }
      reject(new ProblemError(request.status, problemOf(request)));
    };
    request.send(file);
  });
}
