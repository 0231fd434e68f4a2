// An extension of JupyterLab, as JupyterLab loads it: written by hand, so that nothing has to be built.
//
// JupyterLab reads a file when its tab is opened, and not again. But the front page is written anew with each
// task that is done, so it is read again when a learner comes back to its tab.

const frontPage = {
  id: "channels-lab-front-page:plugin",
  description: "Shows a Markdown preview as its file is now, when somebody comes back to it.",
  autoStart: true,
  activate: (app) => {
    const readAgain = (widget) => {
      if (widget?.content?.hasClass?.("jp-MarkdownViewer") && widget.context.isReady && !widget.context.model.dirty) {
        widget.context.revert();
      }
    };
    app.shell.currentChanged.connect((shell, change) => readAgain(change.newValue));
    window.addEventListener("focus", () => readAgain(app.shell.currentWidget));
  },
};

(window._JUPYTERLAB ??= {})["channels-lab-front-page"] = {
  init: () => {},
  get: async () => () => ({ __esModule: true, default: [frontPage] }),
};
