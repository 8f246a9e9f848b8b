/**
 * What an account or a company used in a month, and what that costs.
 */
@NullMarked
package io.fluffywaffle.account.statement;

import org.jspecify.annotations.NullMarked;
