package io.fluffywaffle.identity.serviceclient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.identity.access.AccountGrant;
import io.fluffywaffle.identity.serviceclient.ServiceClient.Maker;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The service clients that there are and were. */
@Repository
public class ServiceClients {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ServiceClients(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Those that nobody took away, newest first. */
	public List<ServiceClient> list() {
		return this.jdbc.sql("select * from service_client where status <> 'REVOKED' order by created_at desc, id desc")
			.query(this::read)
			.list();
	}

	Optional<ServiceClient> find(UUID id) {
		return this.jdbc.sql("select * from service_client where id = ?").param(id).query(this::read).optional();
	}

	void add(ServiceClient client) {
		this.jdbc
			.sql("""
					insert into service_client (id, client_id, name, scopes, accounts, user_id, created_by, created_by_name,
					created_at, expires_at, status, settled) values (?, ?, ?, ?::text[], ?::jsonb, ?, ?, ?, ?, ?, ?, true)""")
			.params(client.id(), client.clientId(), client.name(), client.scopes().toArray(String[]::new),
					this.json.writeValueAsString(client.accounts()), client.userId(), client.createdBy().id(),
					client.createdBy().name(), Timestamp.from(client.createdAt()), Timestamp.from(client.expiresAt()),
					client.status().name())
			.update();
	}

	/** Ends it here; says whether it had not ended so before. */
	boolean end(UUID id, ServiceClientStatus status) {
		return this.jdbc.sql("""
				update service_client set status = :status, settled = false
				where id = :id and status <> 'REVOKED' and status <> :status""")
			.param("status", status.name())
			.param("id", id)
			.update() > 0;
	}

	/** Whether Keycloak has still to be told of its end. */
	boolean isUnsettled(UUID id) {
		return this.jdbc.sql("select not settled from service_client where id = ?")
			.param(id)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	void settle(UUID id, ServiceClientStatus status) {
		this.jdbc.sql("update service_client set settled = true where id = ? and status = ?")
			.params(id, status.name())
			.update();
	}

	private ServiceClient read(ResultSet row, int number) throws SQLException {
		return new ServiceClient(row.getObject("id", UUID.class), row.getString("client_id"), row.getString("name"),
				List.of((String[]) row.getArray("scopes").getArray()),
				List.of(this.json.readValue(row.getString("accounts"), AccountGrant[].class)),
				row.getObject("user_id", UUID.class),
				new Maker(row.getObject("created_by", UUID.class), row.getString("created_by_name")),
				row.getTimestamp("created_at").toInstant(), row.getTimestamp("expires_at").toInstant(),
				ServiceClientStatus.valueOf(row.getString("status")));
	}

}
