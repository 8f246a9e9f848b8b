package io.fluffywaffle.messaging.operations;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dead letters with which somebody has dealt. */
@Repository
public class SettledLetters {

	private final JdbcClient jdbc;

	SettledLetters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All places that are settled. */
	public Set<Place> all() {
		return this.jdbc.sql("select * from dead_letter_settled")
			.query((row, number) -> new Place(row.getString("topic"), row.getInt("partition"),
					row.getLong("record_offset")))
			.set();
	}

	/** Notes that a dead letter is settled. */
	public void add(Place place) {
		this.jdbc.sql("insert into dead_letter_settled values (?, ?, ?) on conflict do nothing")
			.params(place.topic(), place.partition(), place.offset())
			.update();
	}

}
