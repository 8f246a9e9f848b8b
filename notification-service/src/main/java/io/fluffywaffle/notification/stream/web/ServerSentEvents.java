package io.fluffywaffle.notification.stream.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

import io.fluffywaffle.notification.stream.Ending;
import io.fluffywaffle.notification.stream.Frame;
import io.fluffywaffle.notification.stream.Reader;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Writes events into a response (https://html.spec.whatwg.org/#server-sent-events). */
class ServerSentEvents implements Reader {

	private static final int USUAL_RETRY = 1000;

	private static final int RETRY_AFTER_TROUBLE = 3000;

	private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

	private final OutputStream out;

	private final Counter delivered;

	ServerSentEvents(HttpServletResponse response, MeterRegistry meters) throws IOException {
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		// nginx and its like would collect events
		response.setHeader("X-Accel-Buffering", "no");
		this.out = response.getOutputStream();
		this.delivered = meters.counter("waffle.streams.delivered");
	}

	@Override
	public void hello(long sequence) throws IOException {
		send("retry: " + USUAL_RETRY + "\nevent: hello\ndata: {\"sequence\":" + sequence + "}\n\n");
	}

	@Override
	public void activity(Frame frame) throws IOException {
		this.out.write(frame.bytes());
		this.delivered.increment();
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

	@Override
	public void heartbeat() throws IOException {
		this.out.write(HEARTBEAT);
		this.out.flush();
	}

	@Override
	public void goodbye(Ending ending) throws IOException {
		switch (ending) {
			case REVOKED -> send("event: revoked\ndata: {}\n\n");
			case TOKEN_EXPIRED, TOKEN_REVOKED -> flush();
			// not all at the same time
			default -> send("retry: "
					+ (RETRY_AFTER_TROUBLE / 2 + ThreadLocalRandom.current().nextInt(RETRY_AFTER_TROUBLE)) + "\n\n");
		}
	}

	private void send(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.UTF_8));
		this.out.flush();
	}

}
