package io.fluffywaffle.testsupport;

import java.time.Duration;

import org.awaitility.Awaitility;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Has every test wait long for what happens by itself, before it gives up: on a machine
 * with other work, and after tests that left a lot to be caught up with, ten seconds are
 * soon over. A test that passes is not slower for it.
 */
class LongWaits implements TestExecutionListener {

	private static final Duration LONGEST = Duration.ofSeconds(30);

	@Override
	public void beforeTestClass(TestContext context) {
		Awaitility.setDefaultTimeout(LONGEST);
	}

}
