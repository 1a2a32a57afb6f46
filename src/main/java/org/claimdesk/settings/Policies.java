package org.claimdesk.settings;

/**
 * The rules that a desk sets for itself.
 *
 * @param reviewsPerClaim how many reviews a claim needs before it can be decided, 1 to 3
 * @param agreementTolerance how many steps of the scale apart reviews may be and still agree, 0 to 4
 * @param evidencePerVerdict how many evidence links a verdict needs, where its rating needs any
 * @param sourcesForCentral how many sources of different origin a central claim needs, 0 to 3
 * @param rightOfReply whether the person concerned is asked for a reply
 * @param replyHours how many hours the desk waits for a reply
 * @param namesInReports whether reports name who checked and decided; otherwise they say the role
 */
public record Policies(
        int reviewsPerClaim,
        int agreementTolerance,
        int evidencePerVerdict,
        int sourcesForCentral,
        RightOfReply rightOfReply,
        int replyHours,
        boolean namesInReports) {}
