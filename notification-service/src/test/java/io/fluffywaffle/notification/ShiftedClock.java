package io.fluffywaffle.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestComponent;

/** The time of day, until a test lets days go by. */
@TestComponent
public class ShiftedClock extends Clock {

	private volatile Duration shift = Duration.ZERO;

	/** Lets this time go by at once. */
	public void forward(Duration time) {
		this.shift = this.shift.plus(time);
	}

	/** Shows the time of day again. */
	public void reset() {
		this.shift = Duration.ZERO;
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.shift);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
