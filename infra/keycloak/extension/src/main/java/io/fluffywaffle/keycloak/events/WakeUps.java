package io.fluffywaffle.keycloak.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/**
 * Wake-ups in the background: one under way, one waiting, more are the same as that one.
 * Sign-ins that could not be told go with the next; the oldest thousand are kept.
 */
final class WakeUps implements AutoCloseable {

	private static final Logger LOG = Logger.getLogger(WakeUps.class);

	private final IdentityService identity;

	private final BlockingQueue<SignIn> signIns = new ArrayBlockingQueue<>(1_000);

	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(0, 1, 30, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(1), WakeUps::daemon, new ThreadPoolExecutor.DiscardPolicy());

	private boolean reached = true;

	WakeUps(IdentityService identity) {
		this.identity = identity;
	}

	/** Returns at once. */
	void ring(String url, List<SignIn> news) {
		news.forEach(this.signIns::offer);
		this.thread.execute(() -> wake(url));
	}

	private void wake(String url) {
		List<SignIn> told = new ArrayList<>();
		this.signIns.drainTo(told);
		try {
			this.identity.wake(url, told);
			this.reached = true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			told.forEach(this.signIns::offer);
			LOG.log(this.reached ? Logger.Level.WARN : Logger.Level.DEBUG,
					"identity-service was not woken: it notices by itself, later");
			LOG.debug("The reason", ex);
			this.reached = false;
		}
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "waffle-wake-ups");
		thread.setDaemon(true);
		return thread;
	}

}
