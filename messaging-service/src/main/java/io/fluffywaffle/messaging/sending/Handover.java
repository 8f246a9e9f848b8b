package io.fluffywaffle.messaging.sending;

import java.util.concurrent.TimeUnit;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.messaging.carrier.Carrier;
import io.fluffywaffle.messaging.carrier.CarrierAccounts;
import io.fluffywaffle.messaging.carrier.CarrierAnswer;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Barred;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.carrier.CarrierProperties;
import io.fluffywaffle.messaging.carrier.OutgoingText;
import io.fluffywaffle.messaging.carrier.UnusableContractException;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.secret.SecretBodies;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands one claimed message to the carrier, with one request, and records the answer. */
@Component
class Handover {

	private final Carrier carrier;

	private final CarrierAccounts accounts;

	private final SecretBodies bodies;

	private final StatusCallbacks callbacks;

	private final CarrierProperties properties;

	private final CircuitBreaker breaker;

	private final SendOutcomes outcomes;

	private final Retry recording;

	private final ApplicationEventPublisher events;

	Handover(Carrier carrier, CarrierAccounts accounts, SecretBodies bodies, StatusCallbacks callbacks,
			CarrierProperties properties, CircuitBreaker breaker, SendOutcomes outcomes, Retry recording,
			ApplicationEventPublisher events) {
		this.carrier = carrier;
		this.accounts = accounts;
		this.bodies = bodies;
		this.callbacks = callbacks;
		this.properties = properties;
		this.breaker = breaker;
		this.outcomes = outcomes;
		this.recording = recording;
		this.events = events;
	}

	void handOver(Claim claim) {
		CrashPoint.reach("C5");
		CarrierAnswer answer = ask(claim);
		CrashPoint.reach("C7");
		// only the writing down is repeated, never the request
		this.recording.executeRunnable(() -> this.outcomes.record(claim.message(), answer));
		CrashPoint.reach("C8");
		this.events.publishEvent(new CarrierAnswered(claim.message().accountId(), answer));
	}

	private CarrierAnswer ask(Claim claim) {
		Message message = claim.message();
		try {
			OutgoingText text = new OutgoingText(this.accounts.of(message.accountId()), message.from(), message.to(),
					this.bodies.of(message), this.callbacks.urlFor(message));
			// a process that was frozen must not send what has been given up meanwhile
			return claim.holdsFor(this.properties.longestRequest()) ? request(text)
					: new NotSent("The claim is too old", null, true);
		}
		catch (UnusableContractException ex) {
			return new Barred(String.valueOf(ex.getMessage()));
		}
		catch (IllegalArgumentException ex) {
			return new Barred("What it says cannot be opened");
		}
	}

	private CarrierAnswer request(OutgoingText text) {
		long begin = System.nanoTime();
		CarrierAnswer answer = this.carrier.send(text);
		this.breaker.onResult(System.nanoTime() - begin, TimeUnit.NANOSECONDS, answer);
		return answer;
	}

}
