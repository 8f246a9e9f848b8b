package io.fluffywaffle.messaging.operations;

import java.util.List;
import java.util.Map;

/** The dead letters of all topics that nobody has settled. */
public interface DeadLetters {

	/** How many there are, by the topic that they were told on. */
	Map<String, Long> counts();

	/** The newest ones, newest first. */
	List<DeadLetter> newest(int limit);

	/**
	 * Tells the record again on its own topic, to every consumer: they know by its event
	 * id what they have handled.
	 * @return whether it was there
	 * @throws LatestStateTopic when the topic is compacted
	 */
	boolean replay(Place place);

	/**
	 * Lets go of a dead letter; Kafka keeps the record.
	 * @return whether it was there
	 */
	boolean dismiss(Place place);

}
