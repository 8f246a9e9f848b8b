package io.fluffywaffle.client.importing;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an import is. */
public enum ImportState {

	/** The file was read; nobody has said yet what its columns are. */
	@JsonProperty("uploaded")
	UPLOADED,

	/** Its rows are tried. */
	@JsonProperty("checking")
	CHECKING,

	/** It is known what would happen. */
	@JsonProperty("checked")
	CHECKED,

	/** Its rows are taken over. */
	@JsonProperty("running")
	RUNNING,

	/** All rows were taken over, or it is known why not. */
	@JsonProperty("done")
	DONE,

	/** Somebody stopped it; what was taken over stays. */
	@JsonProperty("cancelled")
	CANCELLED,

	/** It cannot go on. */
	@JsonProperty("failed")
	FAILED;

	/** Its name in tables. */
	String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ImportState of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
