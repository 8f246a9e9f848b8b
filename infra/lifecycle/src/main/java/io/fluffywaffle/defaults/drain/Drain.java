package io.fluffywaffle.defaults.drain;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;

/**
 * Goes on working for a while after the application was told to stop. Readiness refuses
 * traffic by then, so balancers send their requests elsewhere before nobody answers here.
 */
class Drain implements ApplicationListener<ContextClosedEvent>, Ordered {

	private static final Logger log = LoggerFactory.getLogger(Drain.class);

	private final ApplicationContext application;

	private final Duration patience;

	Drain(ApplicationContext application, Duration patience) {
		this.application = application;
		this.patience = patience;
	}

	/** Before anybody else hears that the end is near: executors and schedulers stop. */
	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public void onApplicationEvent(ContextClosedEvent event) {
		if (event.getApplicationContext() != this.application || !this.patience.isPositive()) {
			return;
		}
		log.info("Answering for {} more, then stopping", this.patience);
		try {
			Thread.sleep(this.patience);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
