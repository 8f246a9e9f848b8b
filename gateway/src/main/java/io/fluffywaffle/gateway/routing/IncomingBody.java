package io.fluffywaffle.gateway.routing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

/**
 * The body of a request on its way to a service. Knows when its sender is at fault that
 * it did not get there: the service is not to blame for it.
 */
final class IncomingBody {

	/** Bytes a second; a phone on a bad line is still faster. */
	private static final long SLOWEST = DataSize.ofKilobytes(64).toBytes();

	private final HttpServletRequest request;

	private final long limit;

	private volatile @Nullable HttpStatus fault;

	private volatile boolean waiting;

	IncomingBody(HttpServletRequest request) {
		this.request = request;
		this.limit = BodyLimit.of(request);
	}

	/** How long it may take until it is here as a whole. */
	Duration patience() {
		return Duration.ofSeconds(Math.max(this.request.getContentLengthLong(), 0) / SLOWEST);
	}

	/** The body as the client sends it on. */
	BodyPublisher publisher() throws IOException {
		if (this.request.getAttribute(UpstreamExchange.BODY) instanceof byte[] read) {
			return BodyPublishers.ofByteArray(read);
		}
		long length = this.request.getContentLengthLong();
		if (length > this.limit) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		InputStream body = new Reading(this.request.getInputStream());
		if (length > 0) {
			return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> body), length);
		}
		boolean chunked = this.request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return chunked ? BodyPublishers.ofInputStream(() -> body) : BodyPublishers.noBody();
	}

	/** How the sender broke it off, null when they did not. */
	@Nullable HttpStatus fault() {
		return this.fault;
	}

	/** Whether the sender still owes a part of it. */
	boolean isAwaited() {
		return this.waiting;
	}

	private final class Reading extends FilterInputStream {

		private long left = IncomingBody.this.limit;

		Reading(InputStream in) {
			super(in);
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = next(buffer, offset, length);
			this.left -= read;
			if (this.left < 0) {
				IncomingBody.this.fault = HttpStatus.CONTENT_TOO_LARGE;
				throw new IOException("The body is too long");
			}
			return read;
		}

		private int next(byte[] buffer, int offset, int length) throws IOException {
			IncomingBody.this.waiting = true;
			try {
				return super.read(buffer, offset, length);
			}
			catch (IOException ex) {
				IncomingBody.this.fault = HttpStatus.BAD_REQUEST;
				throw ex;
			}
			finally {
				IncomingBody.this.waiting = false;
			}
		}

	}

}
