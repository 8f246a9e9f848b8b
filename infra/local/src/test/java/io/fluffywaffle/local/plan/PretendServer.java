package io.fluffywaffle.local.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

import io.fluffywaffle.local.servers.Server;
import io.fluffywaffle.local.servers.ServerFailed;

/** A server without a process that writes down what is done with it. */
final class PretendServer implements Server {

	private final String name;

	private final List<String> diary;

	final CountDownLatch mayGetReady = new CountDownLatch(1);

	private volatile boolean running;

	PretendServer(String name, List<String> diary) {
		this.name = name;
		this.diary = diary;
	}

	static Part ready(String name, List<String> diary, Part... after) {
		PretendServer server = new PretendServer(name, diary);
		server.mayGetReady.countDown();
		return server.after(after);
	}

	Part after(Part... after) {
		return new Part(this, List.of(), List.of(after));
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public void start() {
		this.running = true;
		this.diary.add("start " + this.name);
	}

	@Override
	public void awaitReady(Duration timeout) {
		try {
			this.mayGetReady.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailed("interrupted", ex);
		}
		this.diary.add("ready " + this.name);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public OptionalLong pid() {
		return OptionalLong.empty();
	}

	@Override
	public Path log() {
		return Path.of("none");
	}

	@Override
	public void stop() {
		this.running = false;
		this.diary.add("stop " + this.name);
	}

}
