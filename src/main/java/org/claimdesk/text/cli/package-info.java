/** The engine as a program of its own: JSON lines in, JSON lines out, or a table for people. */
@NullMarked
package org.claimdesk.text.cli;

import org.jspecify.annotations.NullMarked;
