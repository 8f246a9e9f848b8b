package io.fluffywaffle.local.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** A server of the platform that runs as a process of its own. */
public interface Server {

	/** What people call it, such as {@code PostgreSQL}. */
	String name();

	/**
	 * Starts the process, or adopts the one that already runs on this server's folder.
	 * Returns before it is ready.
	 * @throws ServerFailed when its port or folder is somebody else's, or it cannot start
	 */
	void start();

	/**
	 * Waits until it does its work.
	 * @throws ServerFailed when the process ends meanwhile or the time is over
	 */
	void awaitReady(Duration timeout);

	/** Whether our process lives, started by this JVM or an earlier one. */
	boolean isRunning();

	/** The pid while it runs. */
	OptionalLong pid();

	/** What the process writes: its output since its last start. */
	Path log();

	/**
	 * Runs a twin of itself for a while, to learn what makes its next start faster; does
	 * nothing when it knows already or there is nothing to learn.
	 */
	default void learn() {
	}

	/** Ends our process in good order, by force when it takes too long. */
	void stop();

}
