package io.fluffywaffle.local.plan;

import java.time.Duration;
import java.util.List;

/** Hears how a start goes on, from several threads. */
public interface StartupListener {

	/** The part waits for these; for its turn when there are none. */
	void waiting(String part, List<String> waitingFor);

	void starting(String part);

	void ready(String part, Duration took);

	void failed(String part);

}
