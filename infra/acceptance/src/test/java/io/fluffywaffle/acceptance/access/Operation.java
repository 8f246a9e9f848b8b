package io.fluffywaffle.acceptance.access;

import java.util.Map;

/**
 * A row of {@code infra/docs/permissions.md}.
 *
 * @param path with its variables in braces
 * @param cells what each column says
 */
public record Operation(String method, String path, Map<String, String> cells) {

	/** What the table says about a caller. */
	public String cell(String column) {
		String cell = this.cells.get(column);
		if (cell == null) {
			throw new IllegalArgumentException("The table has no column " + column);
		}
		return cell;
	}

	/** Whether nobody has to be signed in for it. */
	public boolean isOpen() {
		return cell("anonymous").equals("yes");
	}

	/** Whether it is about one account, which its path or its body names. */
	public boolean isOfAnAccount() {
		return this.path.contains("{accountId}") || this.path.equals("/api/accounts/active");
	}

	/** Whether it is about a certain user. */
	public boolean isOfAUser() {
		return this.path.contains("{userId}");
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
