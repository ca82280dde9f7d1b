/** The words of what takes a view away, in English. They load with those of the pages. */
export const shareEn = {
  // Link
  shareLink: 'Link',

  // Cite
  shareCite: 'Cite',

  // Download
  shareDownload: 'Download',

  // Picture
  sharePicture: 'Picture',

  // Embed
  shareEmbed: 'Embed',
  embedWhat:
    'Puts this view into a page of yours: paste the code where the map is to stand. It needs no key, sets no cookies and asks nothing of any other host.',
  embedManner: 'Map',
  embedInteractive: 'Interactive map',
  embedStill: 'Still picture',
  embedStillHelp:
    'It loads faster and always shows the whole region; records open from the list or in the atlas.',
  embedBeside: 'Shown with the map',
  embedTimeline: 'Timeline',
  embedList: 'List of records',
  embedLanguage: 'Language',
  embedVisitor: 'As the visitor’s browser',
  embedHeight: 'Height in pixels',
  embedHeightFault: 'Enter a whole number from {least} to {most}. The code keeps {height}.',
  embedTitle: 'Title, for screen readers',
  embedCode: 'Code to paste',
  embedCopy: 'Copy the code',
  embedCopyFailed: 'The browser did not let the atlas copy. The code is selected: copy it by hand.',
  embedOwnDevice:
    'This atlas runs on your own device, so the frame would stay empty for everyone else. Open the atlas at its public address and take the code there.',
  embedPreview: 'Preview',
  embedDevelopers: 'For developers',
  embedPolicy: 'If your site sends a Content Security Policy, it must allow the frame:',
  embedMessages:
    'The page around the frame can send it two messages with postMessage. Everything else, and whatever comes from another window, is ignored.',
  embedReady: 'The frame says that it is listening:',
  embedAskHeight: 'Ask for the height, in pixels, at which the view fits its width:',
  embedAnswer: 'Answer:',
  embedSelect: 'Select a record by its id, as in the address after “select=”:',
  embedUnknown: 'Answer where the atlas holds no such record:',
} as const
