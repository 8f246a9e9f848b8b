package io.fluffywaffle.client.page;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class PageFactsTests {

	@Autowired
	Team team;

	@Autowired
	PageFacts facts;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	@BeforeEach
	void join() {
		this.owner = this.team.adminAt(this.team.memberOfAccountIn("US").account());
	}

	@Test
	void tellsWhatVisitorsSeeAndNoDraft() {
		UUID page = PagesAtHand.open(this.owner, "Parks", "");
		this.owner.post("", "/action-pages/{id}/close", page);
		this.owner.delete("/action-pages/{id}", page);

		this.kafka.await(PageChanged.TOPIC, (fact) -> page.toString().equals(fact.key()) && fact.value() == null);
		List<String> told = told(page);

		assertThat(told).hasSize(3);
		assertThat(told.getFirst()).contains("\"open\":true", this.owner.account().toString());
		assertThat(told.get(1)).contains("\"open\":false");
		Contracts.assertSameShape(told.getFirst(), "client.page.v1/PageChanged");
	}

	@Test
	void tellsWhenItsTimeComesWhichIsNobodysEdit() {
		UUID page = PagesAtHand.open(this.owner, "Parks", "\"opensAt\": \"2035-01-01T00:00:00Z\"");
		this.jdbc.sql("update action_page set opens_at = now() - interval '1 second' where id = ?")
			.param(page)
			.update();

		this.facts.tellDue();
		this.facts.tellDue();

		this.kafka.await(PageChanged.TOPIC,
				(fact) -> page.toString().equals(fact.key()) && String.valueOf(fact.value()).contains("\"open\":true"));
		assertThat(told(page)).hasSize(2).first().asString().contains("\"open\":false");
		assertThat(this.owner.replace("\"1\"", PagesAtHand.json("Parks", ""), "/action-pages/{id}", page))
			.hasStatusOk();
	}

	private List<String> told(UUID page) {
		return this.kafka.records(PageChanged.TOPIC)
			.stream()
			.filter((fact) -> page.toString().equals(fact.key()))
			.map(KafkaRecord::value)
			.map(String::valueOf)
			.toList();
	}

}
