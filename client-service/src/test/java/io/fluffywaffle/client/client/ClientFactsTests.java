package io.fluffywaffle.client.client;

import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class ClientFactsTests {

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	@Test
	void tellsEachChangeInOrderAsPromised() {
		Caller member = this.team.memberOfAccountIn("US");
		UUID group = Team.group(member, "Volunteers");
		UUID ana = Team.client(member, "Ana", "+12025550142");
		member.put("", "/groups/{group}/clients/{client}", group, ana);
		member.put("", "/groups/{group}/clients/{client}", group, ana);
		member.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", ana);
		member.patch("\"2\"", "{\"timeZone\": \"Europe/Paris\"}", "/clients/{id}", ana);
		member.delete("/groups/{group}/clients/{client}", group, ana);

		this.kafka.await(ClientChanged.TOPIC, (record) -> ana.toString().equals(record.key())
				&& String.valueOf(record.value()).contains("\"version\":4"));
		List<KafkaRecord> told = this.kafka.records(ClientChanged.TOPIC)
			.stream()
			.filter((record) -> ana.toString().equals(record.key()))
			.toList();
		assertThat(told).extracting((record) -> JsonPath.<Integer>read(record.value(), "$.version"))
			.containsExactly(0, 1, 2, 3, 4);
		assertThat(told).extracting((record) -> JsonPath.<Boolean>read(record.value(), "$.blocked"))
			.containsExactly(false, false, true, true, true);
		assertThat(told).allSatisfy((record) -> {
			Contracts.assertSameShape(String.valueOf(record.value()), "client.client.v1/ClientChanged");
			assertThat(record.header("event-type")).isEqualTo("ClientChanged");
			assertThat(record.header("account-id")).isEqualTo(member.account().toString());
		});
	}

	@Test
	void tellsNothingOfARefusedChange() {
		Caller member = this.team.memberOfAccountIn("US");
		UUID ana = Team.client(member, "Ana", "+12025550142");
		Team.client(member, "Bob", "+12025550143");
		member.patch("\"0\"", "{\"phone\": \"+12025550143\"}", "/clients/{id}", ana);
		member.patch("\"0\"", "{\"name\": \"Anna\"}", "/clients/{id}", ana);

		KafkaRecord second = this.kafka.await(ClientChanged.TOPIC,
				(record) -> ana.toString().equals(record.key()) && String.valueOf(record.value()).contains("Anna"));
		assertThat(String.valueOf(second.value())).contains("\"phone\":\"+12025550142\"", "\"version\":1");
	}

}
