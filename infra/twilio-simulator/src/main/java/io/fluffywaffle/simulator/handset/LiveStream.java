package io.fluffywaffle.simulator.handset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import io.fluffywaffle.simulator.live.LiveEvent;
import io.fluffywaffle.simulator.live.LiveEvents;
import io.fluffywaffle.simulator.web.Answer;

/** Server-sent events for an open page, with a heartbeat. */
final class LiveStream implements Answer {

	private static final long HEARTBEAT_SECONDS = 15;

	private final LiveEvents events;

	LiveStream(LiveEvents events) {
		this.events = events;
	}

	@Override
	public void writeTo(HttpExchange exchange) throws IOException {
		BlockingQueue<LiveEvent> queue = this.events.listen();
		try {
			exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=utf-8");
			exchange.getResponseHeaders().set("Cache-Control", "no-store");
			exchange.sendResponseHeaders(200, 0);
			OutputStream out = exchange.getResponseBody();
			write(out, "event: hello\ndata: {}\n\n");
			while (this.events.isListening(queue)) {
				LiveEvent event = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
				write(out, (event == null) ? ": still here\n\n"
						: "event: %s\ndata: %s\n\n".formatted(event.type(), event.json()));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.events.stopListening(queue);
		}
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

}
