import type {PathSource} from './plugins/map/paths';

const basics = {
  deep: 'foundations/deep-learning',
  mlp: 'neural-networks/multilayer-perceptron',
  nonlinear: 'activations-and-losses/why-nonlinear',
  activations: 'activations-and-losses/types-of-activation',
  entropy: 'activations-and-losses/cross-entropy',
  backprop: 'backpropagation/backpropagation',
  vanishing: 'backpropagation/vanishing-gradients',
  descent: 'optimization/gradient-descent',
  rate: 'optimization/learning-rate',
  adam: 'optimization/adaptive-optimizers',
  epoch: 'training/epoch-batch-iteration',
  start: 'training/weight-initialization',
  overfitting: 'regularization/overfitting',
  dropout: 'regularization/dropout',
  norm: 'regularization/batch-normalization',
  augmentation: 'regularization/data-augmentation',
  transfer: 'transfer-learning/transfer-learning',
  cnn: 'convolutional-networks/convolutional-neural-network',
  shape: 'convolutional-networks/output-shape',
  rnn: 'recurrent-networks/recurrent-neural-network',
  lstm: 'recurrent-networks/lstm',
  attention: 'attention-and-transformers/attention',
  transformer: 'attention-and-transformers/transformer',
};

/** Orders in which to read the answers for a purpose. Checked by every build: see `pathProblems`. */
export const paths: PathSource[] = [
  {
    id: 'two-hours',
    title: 'Two hours: must know',
    intro:
      'The interview is tomorrow. These are the answers that most others lean on, in an order in which each one helps with the next.',
    budget: 120,
    steps: [
      {answer: basics.deep, why: 'The opening question; a clear sentence here sets the tone.'},
      {answer: basics.mlp, why: 'The network behind every later example: layers, shapes, parameter counts.'},
      {
        answer: basics.nonlinear,
        why: 'A proof of two lines that tells understanding from memory.',
        needs: [basics.mlp],
      },
      {
        answer: 'activations-and-losses/activation-function',
        why: 'Which function belongs in a hidden layer and which at the output.',
        needs: [basics.nonlinear],
      },
      {
        answer: 'activations-and-losses/loss-function',
        why: 'Names what training minimizes, and the noise that each choice assumes.',
      },
      {
        answer: basics.entropy,
        why: 'The loss of every classifier; its gradient, prediction minus target, is asked for by name.',
        needs: ['activations-and-losses/loss-function'],
      },
      {
        answer: basics.descent,
        why: 'How a gradient becomes a better weight, step by step.',
        needs: ['activations-and-losses/loss-function'],
      },
      {
        answer: basics.backprop,
        why: 'The derivation that interviewers most often want on the whiteboard.',
        needs: [basics.mlp, basics.descent],
      },
      {
        answer: basics.rate,
        why: 'The setting that spoils most runs; know what too high and too low look like.',
        needs: [basics.descent],
      },
      {
        answer: basics.epoch,
        why: 'Short definitions, and a calculation that is easy to get wrong aloud.',
        needs: [basics.descent],
      },
      {
        answer: basics.adam,
        why: 'Adam is the default, so expect “why?” and its two moving averages.',
        needs: [basics.rate, basics.epoch],
      },
      {
        answer: basics.vanishing,
        why: 'More answers lead here than to any other: it explains ReLU, ResNet and the LSTM.',
        needs: [basics.backprop],
      },
      {
        answer: basics.start,
        why: 'The first remedy: why zero weights fail, and where the 2 of He comes from.',
        needs: [basics.vanishing],
      },
      {
        answer: basics.overfitting,
        why: 'Every practical case comes to it; learn the remedies in the order you would try them.',
      },
      {
        answer: basics.dropout,
        why: 'The follow-up to overfitting; remember the scaling and what happens at prediction.',
        needs: [basics.overfitting],
      },
      {
        answer: basics.norm,
        why: 'Training and prediction differ here, which makes it a favorite trap.',
        needs: [basics.vanishing, basics.epoch],
      },
      {
        answer: basics.cnn,
        why: 'Why shared local filters suit images, without which vision questions go nowhere.',
        needs: [basics.mlp],
      },
      {
        answer: basics.shape,
        why: 'One formula that you will have to apply with numbers.',
        needs: [basics.cnn],
      },
      {
        answer: basics.transfer,
        why: 'The usual right answer to “you have only a few thousand images”.',
        needs: [basics.cnn],
      },
      {
        answer: basics.rnn,
        why: 'State and shared weights over time, the background of every sequence question.',
        needs: [basics.backprop],
      },
      {
        answer: basics.lstm,
        why: 'Gates and an additive memory answer “how do you remember for longer?”.',
        needs: [basics.rnn, basics.vanishing],
      },
      {
        answer: basics.attention,
        why: 'Query, key and value in three lines, ready for the last step.',
        needs: [basics.rnn],
      },
      {
        answer: basics.transformer,
        why: 'The architecture behind today’s language models, and where most interviews end.',
        needs: [basics.attention, basics.norm],
      },
    ],
  },
  {
    id: 'transformers',
    title: 'From zero to Transformers',
    intro:
      'For someone who knows matrices and derivatives and nothing of networks. Nothing is used before it has been explained.',
    steps: [
      {answer: basics.deep, why: 'Says what is being built: layers that learn their own features.'},
      {
        answer: 'tools-and-hardware/tensor',
        why: 'Every later formula is about arrays with a shape, so read shapes first.',
      },
      {
        answer: 'foundations/logistic-regression',
        why: 'The smallest model with weights, a sigmoid, a loss and a gradient.',
      },
      {
        answer: 'neural-networks/layers-and-notation',
        why: 'Fixes the letters for weights, pre-activations and activations used from here on.',
        needs: ['tools-and-hardware/tensor', 'foundations/logistic-regression'],
      },
      {
        answer: basics.mlp,
        why: 'Stacks logistic units into layers; the same block sits inside every Transformer layer.',
        needs: ['neural-networks/layers-and-notation'],
      },
      {
        answer: basics.nonlinear,
        why: 'Shows what the stack would lose without a bend between its layers.',
        needs: [basics.mlp],
      },
      {
        answer: basics.activations,
        why: 'Introduces softmax, which attention needs, and GELU, which Transformers use.',
        needs: [basics.nonlinear],
      },
      {
        answer: basics.entropy,
        why: 'Predicting the next token is classification over a vocabulary, scored by this loss.',
        needs: ['foundations/logistic-regression', basics.activations],
      },
      {
        answer: basics.descent,
        why: 'Turns the loss into a rule that moves weights.',
        needs: [basics.entropy],
      },
      {
        answer: basics.backprop,
        why: 'Supplies the gradients that descent asks for, through any number of layers.',
        needs: [basics.mlp, basics.descent],
      },
      {
        answer: basics.epoch,
        why: 'Training runs on batches; the next optimizers average over them.',
        needs: [basics.descent],
      },
      {
        answer: 'optimization/momentum',
        why: 'A decaying sum of gradients, the first half of Adam.',
        needs: [basics.epoch],
      },
      {
        answer: basics.adam,
        why: 'Adds a step size per weight; Transformers are trained with Adam or AdamW.',
        needs: ['optimization/momentum'],
      },
      {
        answer: basics.vanishing,
        why: 'The obstacle of depth, and residual connections as the way around it.',
        needs: [basics.backprop, basics.activations],
      },
      {
        answer: basics.norm,
        why: 'Explains normalization, so that layer normalization is a change of axis.',
        needs: [basics.epoch, basics.vanishing],
      },
      {
        answer: basics.rnn,
        why: 'The older way to read a sequence, one step after another.',
        needs: [basics.mlp, basics.backprop],
      },
      {
        answer: 'recurrent-networks/backpropagation-through-time',
        why: 'Training such a network multiplies a factor for each step.',
        needs: [basics.rnn],
      },
      {
        answer: 'recurrent-networks/vanishing-gradients-in-rnns',
        why: 'What those factors do to a long sentence, and why order in time is costly.',
        needs: [basics.vanishing, 'recurrent-networks/backpropagation-through-time'],
      },
      {
        answer: basics.lstm,
        why: 'The best answer before attention: a memory that is added to, not multiplied away.',
        needs: ['recurrent-networks/vanishing-gradients-in-rnns'],
      },
      {
        answer: 'attention-and-transformers/encoder-decoder',
        why: 'Translation with two recurrent networks, and the bottleneck of one vector between them.',
        needs: [basics.lstm, basics.entropy],
      },
      {
        answer: basics.attention,
        why: 'Removes that bottleneck: every output looks at every input.',
        needs: ['attention-and-transformers/encoder-decoder', basics.activations],
      },
      {
        answer: basics.transformer,
        why: 'Drops recurrence altogether; nearly all of its parts are behind you by now.',
        needs: [basics.attention, basics.norm, basics.vanishing, basics.mlp],
      },
    ],
  },
  {
    id: 'computer-vision',
    title: 'Computer vision',
    intro:
      'For those who can train a dense network and are to work with images: from one kernel to a detector that runs in real time.',
    steps: [
      {
        answer: 'convolutional-networks/convolution',
        why: 'One operation, by hand, that all later steps repeat thousands of times.',
      },
      {
        answer: 'convolutional-networks/kernel',
        why: 'What the slid array holds, and why a filter spans every channel.',
        needs: ['convolutional-networks/convolution'],
      },
      {
        answer: 'convolutional-networks/padding',
        why: 'What happens at the border of the image.',
        needs: ['convolutional-networks/kernel'],
      },
      {
        answer: 'convolutional-networks/stride',
        why: 'How a layer makes its map smaller.',
        needs: ['convolutional-networks/kernel'],
      },
      {
        answer: basics.shape,
        why: 'Kernel, padding and stride in one formula, which you will use in every step below.',
        needs: ['convolutional-networks/padding', 'convolutional-networks/stride'],
      },
      {
        answer: 'convolutional-networks/pooling',
        why: 'The other way to shrink a map, and what it throws away.',
        needs: ['convolutional-networks/stride'],
      },
      {
        answer: basics.cnn,
        why: 'Steps back: why locality and shared weights suit pictures.',
        needs: ['convolutional-networks/convolution'],
      },
      {
        answer: 'convolutional-networks/cnn-layers',
        why: 'Puts the parts together and follows one picture through them.',
        needs: [basics.cnn, basics.shape, 'convolutional-networks/pooling'],
      },
      {
        answer: 'convolutional-networks/training-a-cnn',
        why: 'Where the filters come from: nobody draws them.',
        needs: ['convolutional-networks/cnn-layers'],
      },
      {
        answer: basics.augmentation,
        why: 'The cheapest gain in vision; know which changes keep the label.',
        needs: ['convolutional-networks/training-a-cnn'],
      },
      {
        answer: 'computer-vision/imagenet',
        why: 'The data set on which most models named below were trained first.',
      },
      {
        answer: 'computer-vision/vgg16',
        why: 'A plain deep network whose every shape and parameter you can now count.',
        needs: ['convolutional-networks/cnn-layers', 'computer-vision/imagenet'],
      },
      {
        answer: 'computer-vision/resnet',
        why: 'Why stacking more of the same failed, and the sum that repaired it.',
        needs: ['computer-vision/vgg16'],
      },
      {
        answer: 'convolutional-networks/depthwise-separable-convolution',
        why: 'The same output for a fraction of the multiplications, for phones.',
        needs: ['convolutional-networks/kernel', basics.shape],
      },
      {
        answer: basics.transfer,
        why: 'How most vision projects begin: with weights from ImageNet.',
        needs: ['computer-vision/imagenet', 'computer-vision/resnet'],
      },
      {
        answer: 'transfer-learning/fine-tuning',
        why: 'Which layers to unfreeze, and at which learning rate.',
        needs: [basics.transfer],
      },
      {
        answer: 'convolutional-networks/transposed-convolution',
        why: 'The way back up, from a small map to a picture.',
        needs: [basics.shape],
      },
      {
        answer: 'computer-vision/detection-vs-segmentation',
        why: 'Boxes or pixels: two outputs beyond a label, with different costs.',
        needs: ['convolutional-networks/transposed-convolution'],
      },
      {
        answer: 'computer-vision/yolo',
        why: 'A whole detector in one pass, with its boxes, scores and suppression.',
        needs: ['computer-vision/detection-vs-segmentation', 'convolutional-networks/cnn-layers'],
      },
    ],
  },
  {
    id: 'repair-training',
    title: 'Training that does not work',
    intro:
      'For a run that stalls, explodes or generalizes badly. First the diagnosis, then each suspect, then what to do once it trains.',
    steps: [
      {
        answer: 'backpropagation/how-networks-learn',
        why: 'The loop of four steps; every fault sits in one of them.',
      },
      {
        answer: 'training/loss-not-decreasing',
        why: 'A table from symptom to cause, and tests that tell the causes apart.',
        needs: ['backpropagation/how-networks-learn'],
      },
      {
        answer: basics.rate,
        why: 'The first suspect once bugs are out: see each regime on a curve.',
        needs: ['training/loss-not-decreasing'],
      },
      {
        answer: 'training/batch-size',
        why: 'Changing it changes the noise, so the rate may have to follow.',
        needs: [basics.rate],
      },
      {
        answer: basics.vanishing,
        why: 'If the first layers stand still while the last ones move.',
        needs: ['backpropagation/how-networks-learn'],
      },
      {
        answer: 'backpropagation/exploding-gradients',
        why: 'If the loss jumps and then reads NaN.',
        needs: [basics.vanishing],
      },
      {
        answer: 'backpropagation/gradient-clipping',
        why: 'Stops the jumps at once, and buys time to find their cause.',
        needs: ['backpropagation/exploding-gradients'],
      },
      {
        answer: basics.start,
        why: 'A scale that neither shrinks nor grows signals, before the first step is made.',
        needs: [basics.vanishing, 'backpropagation/exploding-gradients'],
      },
      {
        answer: basics.norm,
        why: 'Forgives a poor start, and brings faults of its own with small batches.',
        needs: ['training/batch-size', basics.start],
      },
      {
        answer: basics.adam,
        why: 'When another optimizer helps, and when it only hides the problem.',
        needs: [basics.rate],
      },
      {
        answer: basics.overfitting,
        why: 'Now the training loss falls and the validation loss does not.',
        needs: ['training/loss-not-decreasing'],
      },
      {
        answer: basics.augmentation,
        why: 'More data from the data you have comes before any penalty.',
        needs: [basics.overfitting],
      },
      {
        answer: 'regularization/l1-and-l2',
        why: 'What weight decay does to each weight, and why Adam needs its own form.',
        needs: [basics.overfitting, basics.adam],
      },
      {
        answer: basics.dropout,
        why: 'Noise inside the network; compare it with the penalty before you combine them.',
        needs: [basics.overfitting],
      },
      {
        answer: 'training/hyperparameter-tuning',
        why: 'How to search the settings above without fooling yourself on the validation set.',
        needs: [basics.rate, 'regularization/l1-and-l2', basics.dropout],
      },
      {
        answer: 'training/improving-a-model',
        why: 'A plan for the whole: one change at a time against a baseline.',
        needs: ['training/hyperparameter-tuning'],
      },
    ],
  },
];
