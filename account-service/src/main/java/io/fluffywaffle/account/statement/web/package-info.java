/**
 * Statements as data, as a table for spreadsheets and on paper.
 */
@NullMarked
package io.fluffywaffle.account.statement.web;

import org.jspecify.annotations.NullMarked;
