package io.fluffywaffle.notification.stream.kafka;

import java.util.Map;

import org.apache.kafka.common.TopicPartition;

import org.springframework.kafka.listener.ConsumerSeekAware;

/**
 * A listener that starts at the end of its topic. Because it wants to know its offsets,
 * its consumer finds the end before it polls; whatever comes later is heard.
 */
interface FromTheEnd extends ConsumerSeekAware {

	/** Waits for Kafka as long as it takes: nobody would look for the end again. */
	String PATIENT = "default.api.timeout.ms=" + Integer.MAX_VALUE;

	/** The end is found. */
	void missesNothingFromNowOn();

	@Override
	default void onPartitionsAssigned(Map<TopicPartition, Long> offsets, ConsumerSeekCallback callback) {
		missesNothingFromNowOn();
	}

}
