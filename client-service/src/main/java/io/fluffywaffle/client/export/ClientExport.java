package io.fluffywaffle.client.export;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.client.client.ClientCursor;
import io.fluffywaffle.client.client.ClientFilter;
import io.fluffywaffle.client.client.ClientPage;
import io.fluffywaffle.client.client.ClientQuery;
import io.fluffywaffle.client.client.ClientSearch;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.ClientFields;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Reads clients for a file, by name, holding some hundreds at a time. */
@Service
public class ClientExport {

	private static final int PAGE = 500;

	private final ClientSearch search;

	private final ClientFields fields;

	ClientExport(ClientSearch search, ClientFields fields) {
		this.search = search;
		this.fields = fields;
	}

	/** The columns of the account's file. */
	public ExportColumns columns(UUID accountId) {
		List<ClientField> own = this.fields.of(accountId);
		return new ExportColumns(own);
	}

	/**
	 * Makes sure that the filter means something.
	 * @throws io.fluffywaffle.client.group.NoSuchGroup when it names a group that the
	 * account does not have
	 */
	public void check(UUID accountId, ClientFilter filter) {
		this.search.find(new ClientQuery(accountId, filter, null, 1));
	}

	/**
	 * Gives every client whom the filter means to the writer, as cells in these columns.
	 */
	public void read(UUID accountId, ClientFilter filter, ExportColumns columns, Consumer<List<String>> writer) {
		@Nullable ClientCursor after = null;
		do {
			ClientPage page = this.search.find(new ClientQuery(accountId, filter, after, PAGE));
			page.clients().forEach((client) -> writer.accept(columns.cells(client)));
			after = page.next().orElse(null);
		}
		while (after != null);
	}

}
